using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Reads who does what in the clause or noun phrase that a date modifies.</summary>
internal static class HostAct
{
    /// <summary>The act; null where a noun phrase names none.</summary>
    public static Act? Of(AnnotatedDocument document, DateHost host, ActWords words)
    {
        var part = new WordList(document, document.Grammar.Tags, words, [SpanOf(document, host.Words)]);
        var acts = new ActReader(part, new NameKeys(document, words.Parties), words, null).Read(Mood.Fact).Acts;
        var isNoun = host.Kind == DateHostKind.NounPhrase;
        if (acts.FirstOrDefault(act => act.IsNominal == isNoun) is { } read) return read;
        if (isNoun) return null;
        // A verb that the tables do not have is compared by its stem alone.
        var verb = document.Text.Tokens[host.Head];
        var stem = words.Synonyms.Stems.Of(LetterFolding.Fold(document.Text.Tokens.TextOf(host.Head).ToString()));
        return new Act { Keys = new HashSet<string>([stem, .. words.Synonyms.OfVerb(stem)], StringComparer.Ordinal), Head = verb.Span,
            Span = SpanOf(document, host.Predicate) };
    }

    /// <summary>From the first to the last of some tokens.</summary>
    public static TextSpan SpanOf(AnnotatedDocument document, TokenRange range) =>
        new(document.Text.Tokens[range.First].Start, document.Text.Tokens[range.End - 1].End);
}
