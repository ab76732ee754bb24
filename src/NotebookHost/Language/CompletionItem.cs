namespace NotebookHost.Language;

/// <summary>Something that can stand at the cursor.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="Kind">What it is, in the words that front ends have icons for: <c>method</c>, <c>class</c>, <c>variable</c> …</param>
internal sealed record CompletionItem(string Text, string Kind);

/// <summary>The proposals for one place in the code, best first.</summary>
/// <param name="Start">Where the text begins that a proposal replaces, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Items">The proposals.</param>
internal sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items)
{
    public static CompletionList None(int position) => new(position, position, []);
}
