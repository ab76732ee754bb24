using System.Text;
using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>The text of a short element, white space collapsed.</summary>
internal static class PlainText
{
    private const int Longest = 1000;

    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        var open = new Stack<(INode Node, int Child)>();
        open.Push((element, 0));
        while (open.TryPop(out var at) && text.Length < Longest)
        {
            if (at.Child >= at.Node.ChildNodes.Length) continue;
            open.Push((at.Node, at.Child + 1));
            var child = at.Node.ChildNodes[at.Child];
            if (child.NodeType == NodeType.Text) text.Append(child.NodeValue);
            else if (child is IElement { LocalName: "br" }) text.Append(' ');
            else if (child is IElement inner && !PageFilter.IsNever(inner)) open.Push((inner, 0));
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
