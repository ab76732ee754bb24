using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>What the words right before and behind a name tell of it.</summary>
internal sealed class NameContext(AnnotatedDocument document, NameWords words)
{
    private const int LongestApposition = 80;

    private static readonly WordSet Kin = WordSet.Named("kin");
    private static readonly WordSet Peers = WordSet.Named("titles-of-peers");
    private static readonly WordSet TitlesOfWomen = WordSet.Named("titles-of-women");
    private static readonly WordSet TitlesOfMen = WordSet.Named("titles-of-men");

    /// <summary>"Lady Roe", "Mr Roe": whether a title tells a woman or a man; null where none tells.</summary>
    public bool? IsWomanByTitle(TextSpan surname) => surname.Start < 2 || document.Raw[surname.Start - 2] == ',' ? null
        : WordBefore(surname.Start) is var title && TitlesOfWomen.Has(title) ? true : TitlesOfMen.Has(title) ? false : null;

    /// <summary>"Lady Roe": whether its title makes a name a woman's.</summary>
    public static bool IsWomanByTitle(string name) => TitlesOfWomen.Has(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal)));

    /// <summary>"Baroness" of "Baroness Roe"; null for a surname without such a title.</summary>
    public string? PeerTitle(TextSpan surname) => surname.Start > 1 && document.Raw[surname.Start - 1] == ' '
        && char.IsLetter(document.Raw[surname.Start - 2]) && WordBefore(surname.Start) is var title && Peers.Has(title)
            ? title.ToString() : null;

    /// <summary>"his wife, Jean Roe", "Jean Roe, a cousin of the minister"</summary>
    public bool IsRelative(TextSpan name) => document.Text.SentenceAt(name.Start) is >= 0 and var sentence
        && Kin.HasAnyOf(document.Text.Sentences[sentence].Span.SliceOf(document.Raw));

    /// <summary>Whether it goes on a name: "Roe" of "Ciaran Roe" at the beginning of a sentence.</summary>
    public bool IsAfterName(TextSpan name)
    {
        if (name.Start < 2 || document.Raw[name.Start - 1] != ' ') return false;
        var before = document.Raw[WordStart(name.Start - 1)..(name.Start - 1)];
        return before is [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..] && char.IsLetter(before[^1]) && !NameWords.IsRole(before)
            && !words.IsTitle(before);
    }

    /// <summary>"the Roe", "a Roe", "Roe 3", "in Roe"; but "in Roe's death".</summary>
    public bool IsOfThing(TextSpan name)
    {
        var after = document.Raw.AsSpan(name.End);
        return WordBefore(name.Start) switch
        {
            "the" or "The" or "a" or "an" => true,
            "in" or "In" or "at" or "near" => after is not ['\'' or '’', ..],
            _ => after is [' ', >= '0' and <= '9', ..],
        };
    }

    /// <summary>"Jean Roe, chairman of the bank, said"; "economist Jean Roe said".</summary>
    public bool IsPresented(TextSpan name)
    {
        var raw = document.Raw;
        if (name.End + 2 < raw.Length && raw[name.End] == ',')
        {
            var end = raw.AsSpan(name.End + 2).IndexOfAny(",.;\n");
            var apposition = end is > 0 and < LongestApposition ? raw[(name.End + 2)..(name.End + 2 + end)] : "";
            // "Jean Roe, 37, was shot", "Jean Roe, son of the actor"
            if (NameWords.HaveRole(apposition) || IsKinship(apposition)
                || apposition is [>= '1' and <= '9', >= '0' and <= '9']) return true;
        }

        if (name.Start < 2 || raw[name.Start - 1] != ' ') return false;
        var before = raw[WordStart(name.Start - 1)..(name.Start - 1)];
        return NameWords.IsRole(before) || Kin.Has(before);
    }

    // "son of the actor", "his wife"; neither "where her husband died" nor "a sister company".
    private static bool IsKinship(string apposition)
    {
        var words = apposition.Split(' ');
        var at = Array.FindIndex(words, 0, Math.Min(2, words.Length), word => Kin.Has(word));
        return at >= 0 && words[0] != "where" && (at + 1 == words.Length || words[at + 1] is "of" or "to");
    }

    /// <summary>"Boston Corp" of "First Boston Corp", "Telegraph Co" of "Telephone and Telegraph Co".</summary>
    public bool IsRest(TextSpan name)
    {
        var raw = document.Raw;
        if (name.Start < 2 || raw[name.Start - 1] is not (' ' or '-')) return false;
        var end = name.Start - 1;
        var first = WordStart(end);
        if (first >= end || raw.AsSpan(first, end - first) is "The" or "the") return false;
        if (raw.AsSpan(first, end - first) is "and" or "&" or "of" or "for") return first > 1 && char.IsUpper(raw[WordStart(first - 1)]);
        // "Japan's Acme Union", "the Brazilian Acme Union"
        return (char.IsUpper(raw[first]) || char.IsDigit(raw[first])) && (char.IsLetterOrDigit(raw[end - 1]) || end - first == 2)
            && !EndsMention(end) && (words.IsTitle(raw[first..end]) || !BeginsSentence(first));
    }

    private int WordStart(int end) => document.Raw.AsSpan(0, end).LastIndexOfAny(" \n\r\t\"“(") + 1;

    private bool EndsMention(int end)
    {
        var mentions = document.Mentions;
        var index = OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.Start, end) - 1;
        return index >= 0 && mentions[index] is { Type: ActorType.State or ActorType.Bloc or ActorType.Place } mention
            && mention.Span.End >= end - "'s".Length;
    }

    private bool BeginsSentence(int start) => document.Text.SentenceAt(start) is >= 0 and var sentence
        && document.Text.Sentences[sentence].Span.Start == start;

    private ReadOnlySpan<char> WordBefore(int start)
    {
        var end = document.Raw.AsSpan(0, start).TrimEnd(" ,").Length;
        return document.Raw.AsSpan(WordStart(end), end - WordStart(end));
    }
}
