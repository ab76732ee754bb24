using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether an event may be told as what happened: not where somebody believes, estimates or is suspected of it.</summary>
internal sealed class ToldAsFact(AnnotatedDocument document)
{
    private static readonly WordSet Doubtful = WordSet.Named("words-of-what-is-not-sure");
    private static readonly WordSet Charges = WordSet.Named("leads-to-charges");
    private static readonly WordSet Investigators = WordSet.Named("who-investigates");
    private static readonly WordSet Believing = WordSet.Named("verbs-of-belief");
    private static readonly WordSet Harm = WordSet.Named("acts-of-harm");
    private static readonly WordSet Hearing = WordSet.Named("bodies-that-hear");
    private static readonly WordSet Hearsay = WordSet.Named("nouns-of-hearsay");

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether an event may be told as what happened.</summary>
    /// <param name="dated">The event.</param>
    /// <param name="words">The words of its label.</param>
    public bool Has(DatedEvent dated, string[] words)
    {
        if (IsDoubtful(words) || IsHearsay(dated) || IsBelieved(dated) || IsToldToCourt(dated)) return false;
        return dated.Act.IsNominal || dated.Statement.Attribution is not { } attribution || !IsSuspected(dated, attribution, words);
    }

    // "Lee's estimated wealth rose to $2 million"; not "was charged with allegedly taking it"
    private static bool IsDoubtful(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            // "over his allegedly false book"
            if (!Doubtful.Has(words[i]) || (i > 0 && Charges.Has(words[i - 1]))) continue;
            // "seized an estimated $3 million"
            if (i + 1 == words.Length || !words[i + 1].AsSpan().ContainsAnyInRange('0', '9')) return true;
        }

        return false;
    }

    // "Advisers believe that Roe's words cost Lee the vote"
    private bool IsBelieved(DatedEvent dated) => !dated.Act.IsNominal && document.Attributions.Any(attribution =>
        attribution.Kind == AttributionKind.Attitude && attribution.Cue.Any(cue => Believing.Has(cue.SliceOf(document.Raw)))
        && attribution.Content.Any(span => span.Contains(dated.Act.Head)));

    // "Police said Roe shot Lee": nobody has been convicted of it.
    private bool IsSuspected(DatedEvent dated, Attribution attribution, string[] words)
    {
        if (attribution.NamedSource is not [.., var source] || !dated.Act.Keys.Any(key => Harm.Has(key))) return false;
        var said = source.SliceOf(document.Raw);
        if (!Investigators.Has(said[(said.LastIndexOf(' ') + 1)..])) return false;
        // "Police said a bomb killed ten men", "Norway attacked"
        return LabelSpans.FirstOf(document, dated, words) is not { } first || (_tags[first] is Tag.Name
            && !document.Mentions.Any(mention => mention.Type != ActorType.Person && mention.Span.Overlaps(_tokens[first].Span)));
    }

    // "Ten men died in May, the inquiry was told", "Roe took it in May, the court heard"
    private bool IsToldToCourt(DatedEvent dated)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (!Hearing.Has(_tokens.TextOf(i)) || _tags[i] is Tag.Name) continue;
            var verb = _tags[i + 1].IsAuxiliary() ? i + 2 : i + 1;
            if (_tokens.TextOf(verb) is "heard" || (verb == i + 2 && _tokens.TextOf(verb) is "told")) return true;
        }

        return false;
    }

    // "reports from activists that | police beat them"
    private bool IsHearsay(DatedEvent dated)
    {
        if (dated.Act.IsNominal) return false;
        var first = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)].FirstToken;
        for (var i = _tokens.FirstAtOrAfter(dated.Act.Head.Start) - 1; i > first; i--)
        {
            // "reports that Roe, who had left in May, came back"
            if ((_tags[i].IsFinite() && !_tags[i].IsAuxiliary()) || _tags[i] is Tag.Relative) return false;
            if (_tags[i] is not Tag.That) continue;
            var noun = i - 1;
            while (noun > first && (_tags[noun].IsNounLike() || _tags[noun] is Tag.Coordinator or Tag.Preposition or Tag.Determiner))
            {
                if (Hearsay.Has(_tokens.TextOf(noun--))) return true;
            }

            return false;
        }

        return false;
    }
}
