using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>Whether who denies is on the side of somebody that a claim is about: he himself, his lawyer, his company.</summary>
internal sealed class SideOf(ActWords words, ContentWordReader content)
{
    private const int MostOwners = 2;
    private const int ShortestWord = 4;

    /// <summary>Whether a claim names who answers, or for whom he speaks.</summary>
    public bool IsNamed(ClaimStatement answer, ClaimStatement claimed, IReadOnlyList<string> claimNames)
    {
        if (answer.Source is not { } source) return false;
        if (NameKeys.Share([.. source.AllNames, .. source.Guesses, .. OwnersOf(answer)], claimNames)) return true;
        // "police in Oslo aimed at him", says the police chief; "bankers moved gold", says a spokesman for the bank.
        var told = WordsIn(claimed.Document, claimed.Content).ToList();
        return WordsIn(answer.Document, answer.Attribution!.Source).Any(word => told.Exists(other => AreOfOneRoot(word, other)));
    }

    private IEnumerable<string> WordsIn(AnnotatedDocument document, IReadOnlyList<TextSpan> spans)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        foreach (var span in spans)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                var word = words.Lower.Of(tokens.TextOf(i));
                // Of "Karl Roe" only "Roe": another may be called Karl.
                var isName = tags[i] is Tag.Name && tags[i + 1] is not Tag.Name;
                if (!(isName || tags[i] is Tag.Nominal) || word.Length < ShortestWord || ContentWordReader.IsCommon(word)) continue;
                yield return word;
            }
        }
    }

    // "council" and "councillor"
    private static bool AreOfOneRoot(string one, string other) => one == other
        || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>Whether both sources speak for the same: "the operator" and "a spokesman for the operator".</summary>
    public bool AreOne(ClaimStatement answer, ClaimStatement claimed)
    {
        if (answer.Source is not { } one || claimed.Source is not { } other) return false;
        IReadOnlyList<string> names = [.. one.AllNames, .. OwnersOf(answer)], others = [.. other.AllNames, .. OwnersOf(claimed)];
        if (NameKeys.Share(names, others)) return true;
        if (ReferenceEquals(answer.Document, claimed.Document)
            && ((IsOpen(other) && NameKeys.Share(names, other.Guesses)) || (IsOpen(one) && NameKeys.Share(others, one.Guesses))))
        {
            return true;
        }

        var own = content.Of(answer.Document, answer.Attribution!.Source);
        var said = content.Of(claimed.Document, claimed.Attribution?.Source ?? []);
        return own.Any(word => !word.IsCommon && said.Any(same => same.Stem == word.Stem));
    }

    private static bool IsOpen(Phrase source) =>
        source is { Names.Count: 0 } and ({ IsDefinite: true } or { Head: "he" or "she" or "it" or "they" });

    /// <summary>Whether a source speaks for a body or place that the text of a claim does not know.</summary>
    public bool IsStranger(ClaimStatement answer, ClaimStatement claimed)
    {
        if (ReferenceEquals(answer.Document, claimed.Document) || answer.Attribution is not { Source: [var source, ..] }) return false;
        var document = answer.Document;
        source = BeforeRelative(document, source);
        var bodies = document.Mentions.Where(mention => source.Contains(mention.Span) && mention.Type != ActorType.Person)
            .SelectMany(mention => (string[])["@" + mention.Actor, "@" + words.Parties.Of(mention.Actor)])
            .Concat(document.Names.Where(name => source.Contains(name.Span) && name.Type is ActorType.Place or ActorType.Organisation)
                .Select(name => NameKeys.KeyOf(document, name))).ToList();
        if (bodies.Count == 0) return false;
        return !bodies.Concat(answer.Source?.AllNames ?? []).Any(name => claimed.TextNames.Any(other => NameKeys.IsOne(name, other)));
    }

    /// <summary>All that are named in a content.</summary>
    public static IReadOnlyList<string> NamesIn(AnnotatedDocument document, TextSpan span) =>
    [
        .. document.Mentions.Where(mention => span.Contains(mention.Span)).Select(mention => "@" + mention.Actor)
            .Concat(document.Names.Where(name => span.Contains(name.Span)).Select(name => NameKeys.KeyOf(document, name)))
            .Distinct(StringComparer.Ordinal),
    ];

    // "Ann Lee, who lives in Norway"
    private static TextSpan BeforeRelative(AnnotatedDocument document, TextSpan source)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(source.Start); i < tokens.Count && tokens[i].End <= source.End; i++)
        {
            if (tags[i] is Tag.Relative) return source with { End = tokens[i].Start };
        }

        return source;
    }

    // "His lawyer": who was named before.
    private IReadOnlyList<string> OwnersOf(ClaimStatement answer)
    {
        if (answer.Attribution is not { Source: [var source, ..] }) return [];
        var first = answer.Document.Text.Tokens.FirstAtOrAfter(source.Start);
        return answer.Document.Grammar.Tags[first] is Tag.Possessive
            ? new NameKeys(answer.Document, words.Parties).Before(source.Start, MostOwners) : [];
    }
}
