using System.Buffers;
using System.Net;
using AngleSharp.Html;

namespace NewsCorpus.Reading.Text.Letters;

/// <summary>Recognises HTML entities that were left in a text: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;nbsp;</c>.</summary>
internal static class LeftoverEntity
{
    // "&CounterClockwiseContourIntegral;" is the longest in HTML; those in news are short.
    private const int Longest = 12;

    /// <summary>The letter that an entity begins with.</summary>
    public static readonly SearchValues<char> FirstLetters = SearchValues.Create("&");

    /// <summary>The entity at an ampersand and the character that it stands for.</summary>
    public static Replacement At(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at, Math.Min(Longest, text.Length - at)).IndexOf(';') + 1;
        if (length < 4 || !IsName(text.Slice(at + 1, length - 2))) return default;
        var entity = text.Slice(at, length).ToString();
        var meant = entity[1] == '#' ? WebUtility.HtmlDecode(entity) : HtmlEntityProvider.Resolver.GetSymbol(entity[1..]) ?? entity;
        return meant == entity ? default : new Replacement(at, at + length, meant);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var letter in name[0] == '#' ? name[1..] : name)
        {
            if (!char.IsAsciiLetterOrDigit(letter)) return false;
        }

        return true;
    }
}
