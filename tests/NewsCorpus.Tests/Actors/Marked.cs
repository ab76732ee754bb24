using System.Text;
using System.Text.RegularExpressions;

namespace NewsCorpus.Tests.Actors;

/// <summary>A sentence with marked mentions: <c>{text=actor}</c>, <c>{text=actor@}</c> for a place, or <c>{text}</c>.</summary>
internal static partial class Marked
{
    public static (string Text, List<GoldMention> Mentions) Read(string marked)
    {
        var text = new StringBuilder();
        var mentions = new List<GoldMention>();
        foreach (var part in Braces().Split(marked))
        {
            if (!part.StartsWith('{'))
            {
                text.Append(part);
                continue;
            }

            var (covered, actor) = part[1..^1].Split('=') is [var a, var b] ? (a, b) : (part[1..^1], "");
            mentions.Add(new GoldMention(text.Length, text.Length + covered.Length, actor.TrimEnd('@'),
                actor.EndsWith('@') ? "place" : "actor"));
            text.Append(covered);
        }

        return (text.ToString(), mentions);
    }

    [GeneratedRegex(@"(\{[^}]*\})")]
    private static partial Regex Braces();
}

/// <summary>A mention as a reader marked it.</summary>
internal sealed record GoldMention(int Start, int End, string Actor, string Reading);
