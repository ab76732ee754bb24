using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actions;

/// <summary>An action that a text names: a word of a class, or a verb of it with an object of it beside.</summary>
/// <param name="Span">From the first to the last of its words.</param>
/// <param name="Action">Id of the class of the dictionary table <c>actions</c>.</param>
/// <param name="Name">The class as shown.</param>
public sealed record ActionMention(TextSpan Span, string Action, string Name);
