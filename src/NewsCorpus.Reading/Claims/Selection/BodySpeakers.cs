using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Which body "it" stands for that says something: "The commission said all was well. It rejected the reports."</summary>
internal sealed class BodySpeakers(AnnotatedDocument document)
{
    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");

    private TokenTable Tokens => document.Text.Tokens;

    /// <summary>
    /// An attribution with the body that alone spoke in the sentence before, where "It" opens its sentence; itself for any other.
    /// </summary>
    public Attribution WithSpeaker(Attribution attribution)
    {
        if (attribution is not { Source: [var source], Antecedent.Count: 0, Speaker: null, Outlet: null }) return attribution;
        if (source.SliceOf(document.Raw) is not "It") return attribution;
        var at = document.Text.SentenceAt(source.Start);
        return SpokeIn(at - 1) is { } before
            ? attribution with { Antecedent = before.NamedSource, Speaker = before.Speaker, Outlet = before.Outlet } : attribution;
    }

    /// <summary>Whether somebody speaks for the body that spoke in the sentence before.</summary>
    public static bool GoesOn(AnnotatedDocument document, Attribution attribution) =>
        attribution is { Source: [var source], Antecedent.Count: > 0 } && source.SliceOf(document.Raw) is "It"
        && new BodySpeakers(document).SpokeIn(document.Text.SentenceAt(source.Start) - 1) is { } before
        && before.NamedSource.SequenceEqual(attribution.Antecedent);

    private Attribution? SpokeIn(int sentence)
    {
        if (sentence < 0) return null;
        Attribution? only = null;
        foreach (var said in document.Attributions)
        {
            if (said.Source.Count == 0 || document.Text.SentenceAt(said.Cue[0].Start) != sentence) continue;
            if (only is not null && !only.NamedSource.SequenceEqual(said.NamedSource)) return null;
            only = said;
        }

        return only is { Kind: AttributionKind.Speech, NamedSource: [var body] } && IsBody(body) && !NamesBody(only) ? only : null;
    }

    // "The agency said Acme had closed. It denied": either.
    private bool NamesBody(Attribution said)
    {
        return document.Mentions.Any(mention => mention.Type is not (ActorType.Person or ActorType.Place) && IsSaid(mention.Span))
            || document.Names.Any(name => name.Type is ActorType.Organisation or null && IsSaid(name.Span));

        bool IsSaid(TextSpan name) => said.Content.Any(span => span.Contains(name));
    }

    // "the election commission", "Acme", not "officials", "Ann Lee", "it" or "a spokesman"
    private bool IsBody(TextSpan source)
    {
        var tags = document.Grammar.Tags;
        var first = Tokens.FirstAtOrAfter(source.Start);
        if (tags[first] is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Number) return false;
        if (document.Mentions.Any(mention => mention.Type is ActorType.Person && mention.Span.Overlaps(source))) return false;
        if (document.Names.Any(name => name.Type is ActorType.Person && name.Span.Overlaps(source))) return false;
        var head = first;
        for (var i = first; i < Tokens.Count && Tokens[i].End <= source.End && tags[i] is not (Tag.Preposition or Tag.Comma); i++) head = i;
        var word = Tokens.TextOf(head).ToString();
        return tags[head].IsNounLike() && !Roles.Has(word) && !AgentNouns.Are(word)
            && (tags[head] is Tag.Name || !Inflection.IsPlural(word));
    }
}
