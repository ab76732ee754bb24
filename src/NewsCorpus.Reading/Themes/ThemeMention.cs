using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Themes;

/// <summary>A term of a theme, found in a text.</summary>
/// <param name="Span">The term as written.</param>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Name">The theme's name as shown.</param>
public sealed record ThemeMention(TextSpan Span, string Theme, string Name);
