using System.Text.RegularExpressions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// By which name a side of a contradiction is shown. A seat of government stands under its own name ("the White House", where a court or a
/// paper is the other side, is not the United States), as do a state's army, its courts, a single official, and who speaks for a person
/// ("the Lee campaign").
/// </summary>
internal sealed partial class SideNames(LexiconTables lexicon, SpeakerNames speakers, ToldSides told)
{
    // Words up to "report" in "a leaked intelligence report".
    private const int MostBeforePaper = 4;

    // Tokens of "of the Games in Oslo".
    private const int LongestOwner = 8;

    private static readonly string[] Asides = [" in turn", " in response", " in return", " for his part", " for her part", " for its part"];

    private static readonly WordSet Spokespersons = WordSet.Named("titles-of-spokesmen");
    private static readonly WordSet Governing = WordSet.Named("words-for-government");
    private static readonly WordSet CourtesyTitles = WordSet.Named("courtesy-titles");
    private static readonly WordSet Papers = WordSet.Named("papers-that-speak");
    private static readonly WordSet PressReports = WordSet.Named("press-reports");
    private static readonly WordSet Settings = WordSet.Named("prepositions-of-settings");

    private readonly HashSet<string> _seats =
        lexicon.Rows("states").SelectMany(state => state.List("seats")).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name of who makes a statement, beside the other side, else the source as written; null in the text's own voice.
    /// </summary>
    public string? Of(ClaimStatement statement, ClaimStatement other)
    {
        if (statement.Attribution is not { } attribution) return null;
        var document = statement.Document;
        if (statement is { IsHeard: true, Source: { } court })
        {
            return "told to " + WithSmallArticle(document, court.Span);
        }

        if (ChargedPairs.Of(statement, other) is { } pair) return pair;
        if (PronounSides.Fitting(statement, other) is [var person])
        {
            attribution = attribution with { Antecedent = [person.Span], Speaker = person.Key is ['@', .. var id] ? id : null };
        }

        // "a report saying that Norway announced": the report says so.
        var reporter = statement.ReportedBy is null ? ClaimText.Words(document.Raw, statement.Reporter) : null;
        if (reporter is not null && IsPaper(reporter)) return reporter;
        TextSpan[] source = [.. attribution.NamedSource
            .Select(span => WithoutDateline(document, span))
            .Select(span => WithOwner(document, WithSecond(document, WithoutDate(document, span), attribution), attribution))];
        var written = WithoutRelative(ClaimText.Words(document.Raw, source));
        if (SeatIn(document, attribution.NamedSource, attribution.Speaker) is { } seat) return seat;
        if (ReportOf(document, attribution) is { } report) return report;
        if (IsSocialMedia(document, attribution.NamedSource)) return "social media";
        var isWritten = IsAide(document, attribution.NamedSource, attribution.Speaker)
            || SpeakerNames.IsOneOfTwo(document, source, attribution.Speaker)
            || IsWithSecond(document, source, attribution)
            || (attribution.NamedSource is [var only] && attribution.Speaker is { } actor && IsOffice(document, only, actor));
        if (isWritten) return WithoutGenitive(written);
        var name = speakers.Of(document, attribution) ?? told.ChargedOf(statement, other);
        return name is null || IsTitled(document, attribution, name) ? WithoutGenitive(written) : name;
    }

    // "a social [media] rumour": no newspapers
    private static bool IsSocialMedia(AnnotatedDocument document, IReadOnlyList<TextSpan> source) => source is [var only]
        && document.Text.Tokens.FirstAtOrAfter(only.Start) is > 0 and var first
        && document.Text.Tokens.TextOf(first) is "media" && document.Text.Tokens.TextOf(first - 1) is "social" or "Social";

    // "the court", "jurors"; not "oslo Crown Court"
    private static string WithSmallArticle(AnnotatedDocument document, TextSpan court)
    {
        var (words, first) = (ScopeExtensions.OneLine(court.Of(document.Raw)), document.Text.Tokens.FirstAtOrAfter(court.Start));
        var isName = words.Contains(' ') && document.Grammar.Tags[first] is not Tag.Determiner;
        return isName ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    // "OSLO (Acme News / Bolt - 5 April) | Norway's minister": a dateline that was not read as one
    private static TextSpan WithoutDateline(AnnotatedDocument document, TextSpan source)
    {
        var tokens = document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(source.Start);
        if (!tokens[first].Is(TokenShape.AllCaps) || first + 1 >= tokens.Count || tokens.TextOf(first + 1) is not "(") return source;
        for (var i = first + 2; i + 1 < tokens.Count && tokens[i].End < source.End; i++)
            if (tokens.TextOf(i) is ")") return source with { Start = tokens[i + 1].Start };
        return source;
    }

    // "Lee and Roe" are more than Lee, be it that the source was read as Lee alone.
    private static TextSpan WithSecond(AnnotatedDocument document, TextSpan source, Attribution attribution)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var (and, cue) = (tokens.FirstAtOrAfter(source.End), tokens.FirstAtOrAfter(attribution.Cue[0].Start));
        var end = and + 1;
        while (end < cue && tags[end] is Tag.Name) end++;
        return tags[and] is Tag.Coordinator && end > and + 1 && end <= cue && cue - end <= 1 && tags[and - 1] is Tag.Name
            ? source with { End = tokens[end - 1].End } : source;
    }

    private static bool IsWithSecond(AnnotatedDocument document, TextSpan[] source, Attribution attribution) => source.Length > 0
        && WithSecond(document, attribution.NamedSource[^1], attribution).End > attribution.NamedSource[^1].End;

    // "Organizers [of the Games] rejected it": whose they are
    private static TextSpan WithOwner(AnnotatedDocument document, TextSpan source, Attribution attribution)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var (of, cue) = (tokens.FirstAtOrAfter(source.End), tokens.FirstAtOrAfter(attribution.Cue[0].Start));
        if (of >= cue || cue - of > LongestOwner || tokens.TextOf(of) is not "of") return source;
        for (var i = of + 1; i < cue; i++)
            if (!tags[i].IsNounLike() && tags[i] is not (Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Number)) return source;
        return source with { End = tokens[cue - 1].End };
    }

    // "a German report": of some paper there
    private static string? ReportOf(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.NamedSource is not [var people] || attribution.Cue[0].Start - people.End != 1) return null;
        if (!PressReports.Has(attribution.Cue[0].Of(document.Raw))) return null;
        if (!document.Mentions.Any(mention => mention.Span == people && mention.Via == NamedVia.Demonym)) return null;
        var before = document.Text.Tokens.FirstAtOrAfter(people.Start) - 1;
        var isWhole = before >= 0 && document.Grammar.Tags[before] is Tag.Determiner;
        var start = isWhole ? document.Text.Tokens[before].Start : people.Start;
        return ScopeExtensions.OneLine(document.Raw[start..attribution.Cue[0].End]);
    }

    // "Mr Acme" is a man, and not the firm that bears his name; nor is a surname alone his name in full.
    private static bool IsTitled(AnnotatedDocument document, Attribution attribution, string name) =>
        attribution.NamedSource is [var source] && CourtesyTitles.Has(FirstWord(source.Of(document.Raw)))
        && (!name.Contains(' ', StringComparison.Ordinal)
            || document.Mentions.Any(mention => mention.Actor == attribution.Speaker && mention.Type is not ActorType.Person));

    private static string FirstWord(string words) => words.Split(' ', 2)[0].TrimEnd('.');

    // "An official on Monday [4 May]"
    private static TextSpan WithoutDate(AnnotatedDocument document, TextSpan source)
    {
        foreach (var date in document.Dates)
        {
            if (date.Span.Start <= source.Start || !source.Contains(date.Span)) continue;
            var before = document.Text.Tokens.FirstAtOrAfter(date.Span.Start) - 1;
            var end = document.Text.Tokens[before];
            if (document.Grammar.Tags[before] is Tag.Preposition && end.Start > source.Start)
                return source with { End = document.Text.Tokens[before - 1].End };
        }

        return source;
    }

    // "Acme - Bolt's owner", "the ministry, which had denied it", "Ms Lee, 32", "the navy “categorically” [denied it]"
    private static string? WithoutRelative(string? written)
    {
        // "Lee in turn [denied it]"
        var aside = Array.Find(Asides, words => written?.EndsWith(words, StringComparison.Ordinal) == true);
        if (aside is not null) written = written![..^aside.Length];
        var name = written?.Split([", which ", ", who ", ", whose ", " - ", " – "], 2, StringSplitOptions.None)[0];
        if (name is not null) name = Age().Replace(name, "");

        // "Ann (left)", not "the Guards (IRGC)"
        if (name is [.., ')'] && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && char.IsLower(name[open + 2]))
        {
            name = name[..open];
        }

        return name?[^1] is '”' or '"' && name.LastIndexOfAny(['“', '"'], name.Length - 2) is > 0 and var quote
            && name[..^1].EndsWith("ly", StringComparison.Ordinal) ? name[..quote].TrimEnd() : name;
    }

    // "Ms Lee[, 32]", "Dr Lee[, 51, a doctor from Oslo]"
    [GeneratedRegex(@", \d\d?(,.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    private static string? WithoutGenitive(string? written) =>
        written is [.., '\'' or '’', 's'] ? written[..^2] : written?.TrimEnd('\'', '’');

    // "Norwegian officials", "the Norwegian army", "Norway's transport ministry", "officials in Norway", "prosecutors": of Norway, but not
    // Norway; as "the Norwegian government" is, and "a spokesman for Acme" is Acme.
    private static bool IsOffice(AnnotatedDocument document, TextSpan source, string speaker)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        foreach (var mention in document.Mentions)
        {
            if (mention.Actor != speaker || !source.Contains(mention.Span)) continue;
            if (mention.Type is ActorType.Person) return false;
            var before = tokens.FirstAtOrAfter(mention.Span.Start) - 1;
            if (tags[before] is Tag.Determiner) before--;
            if (tags[before] is Tag.Preposition && tokens[before].Start > source.Start)
                return !Spokespersons.Has(tokens.TextOf(before - 1));
            var last = WithoutGenitive(ScopeExtensions.OneLine(document.Raw[mention.Span.End..source.End]))!.Split(' ')[^1];
            return mention.Type is ActorType.State && last.Length > 0 && !Governing.Has(last);
        }

        return !OpenNames.IsDefiniteOrPronoun(document, source)
            && document.Mentions.Any(mention => mention.Actor == speaker && mention.Type is ActorType.State);
    }

    // "a report", "the leaked report by Lee"
    private static bool IsPaper(string reporter) => reporter.Split(' ').Take(MostBeforePaper).Any(word => Papers.Has(word));

    private string? SeatIn(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string? speaker)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention.Actor != speaker || mention.Via != NamedVia.Metonym || !source.Any(span => span.Contains(mention.Span))) continue;
            var words = ScopeExtensions.OneLine(mention.Span.Of(document.Raw));
            if (_seats.Contains(words)) return words;
        }

        return null;
    }

    // "the Lee campaign", "Lee's spokesman": the person is named in the source, and it goes on.
    private static bool IsAide(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string? speaker) =>
        source is [var only] && document.Mentions.Any(mention => mention.Actor == speaker && mention.Type == ActorType.Person
            && only.Contains(mention.Span) && IsNoun(document.Raw[mention.Span.End..only.End]));

    private static bool IsNoun(string rest) => rest.StartsWith("'s ", StringComparison.Ordinal)
        || rest.StartsWith("’s ", StringComparison.Ordinal)
        // "Lee in a speech": Lee
        || (rest is [' ', var first, ..] && char.IsLower(first) && !Settings.Has(rest[1..].Split(' ')[0]));
}
