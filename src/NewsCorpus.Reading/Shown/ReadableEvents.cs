using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Which dated events a reader can place and understand: on a day, in a month or a year that the text itself means, and named by whole
/// phrases.
/// </summary>
internal sealed class ReadableEvents(AnnotatedDocument document)
{
    private static readonly WordSet EventNouns = WordSet.Named("nouns-that-name-events");

    private static readonly WordSet Feelings = WordSet.Named("nouns-of-feelings");
    private static readonly WordSet Sparking = WordSet.Named("verbs-of-sparking");
    private static readonly WordSet UnderWhat = WordSet.Named("what-one-comes-under");
    private static readonly WordSet Causes = WordSet.Named("leads-to-causes");
    private static readonly WordSet Charged = WordSet.Named("participles-of-courts");
    private static readonly WordSet Plans = WordSet.Named("verbs-of-plans");
    private static readonly WordSet NounsAsVerbs = WordSet.Named("verbs-of-named-events");
    private static readonly WordSet Following = WordSet.Named("prepositions-behind-nouns");

    private const int YearDigits = 4;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;
    private readonly WholeLabels _labels = new(document);
    private readonly WholeEnds _ends = new(document);
    private readonly WholeSubjects _subjects = new(document);
    private readonly KnownThings _things = new(document);
    private readonly SafeDates _dates = new(document);
    private readonly ToldAsFact _facts = new(document);
    private readonly LabelRemnants _remnants = new(document);
    private readonly PageFurniture _furniture = new(document);

    /// <summary>Whether an event is readable.</summary>
    public bool Has(DatedEvent dated)
    {
        var words = dated.Label.Split(' ');
        // "the 1990s" is ten years; "the Oslo case" no happening.
        if (dated.Date.Granularity is Granularity.Decade || !TellsHappening(dated, words)) return false;
        // "gave them powers": whom?
        if (words.Contains("them") || IsEntry(dated) || LacksPartner(words) || LacksCause(words) || IsOfSomeone(dated, words)) return false;
        if (EndsUnderFire(words) || LacksCharge(words) || Plans.Has(dated.Act.Head.SliceOf(document.Raw))) return false;
        // "since the plan of 2021, Norway has paid": not in 2021.
        if (dated is { IsStretch: true, Latest: null } && !dated.Label.Contains("since ", StringComparison.Ordinal)) return false;
        if (!_subjects.Has(dated, words) || !_things.AreTold(dated, words)) return false;
        if (!_dates.Has(dated, words) || !_facts.Has(dated, words) || _remnants.AreIn(dated, words)) return false;
        if (_furniture.IsIn(document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)])) return false;
        return !LosesItsNoun(dated) && !IsCut(dated, words) && _labels.Has(dated, words);
    }

    // "the Oslo bombing", not "the Oslo case"; "Roe left", not "a study published in a journal".
    private bool TellsHappening(DatedEvent dated, string[] words)
    {
        if (dated.Act.IsNominal)
        {
            // "Roe, Lee meet in Oslo": the noun was told as a verb.
            var head = Array.FindIndex(words, 1, word => Following.Has(word)) is > 0 and var next ? next - 1 : words.Length - 1;
            return EventNouns.Has(words[head]) || words.Skip(1).Any(word => NounsAsVerbs.Has(word));
        }

        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_tags[i].IsFinite() && words.Contains(_tokens.TextOf(i).ToString())) return true;
        }

        return false;
    }

    // "May 2: Roe is arrested", in a list of what led up to the day of the text: of which year?
    private bool IsEntry(DatedEvent dated)
    {
        var first = _tokens.FirstAtOrAfter(dated.Date.Span.Start);
        var end = _tokens.FirstAtOrAfter(dated.Date.Span.End);
        return dated.Date.Anchor == DateAnchor.Published && end < _tokens.Count && _tags[end] is Tag.Colon
            && document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)].FirstToken == first;
    }

    // "The prime minister met in Oslo": whom?
    private static bool LacksPartner(string[] words)
    {
        var met = Array.IndexOf(words, "met");
        return met > 0 && met + 1 < words.Length && words[met + 1] is "in" or "at" or "on" or "to"
            && !words[..met].Contains("and") && !Inflection.IsPlural(words[met - 1]) && !words[..met].Any(word => word.EndsWith(','))
            && !words[..met].Any(word => Inflection.IsPlural(word));
    }

    // "Roe came under fire": for what?
    private static bool EndsUnderFire(string[] words) => words.Length > 3 && words[^2] is "under" && UnderWhat.Has(words[^1]);

    // "The minister sparked anger in Norway": by what?
    private static bool LacksCause(string[] words)
    {
        var feeling = Array.FindIndex(words, word => Feelings.Has(word));
        return feeling > 1 && words.Take(feeling).Any(word => Sparking.Has(word)) && !words.Skip(feeling).Any(word => Causes.Has(word));
    }

    // "Roe was convicted": of what? "Roe was arrested": for what, or at least where?
    private static bool LacksCharge(string[] words)
    {
        var verb = Array.FindIndex(words, word => Charged.Has(word));
        if (verb < 2 || words[verb - 1] is not ("was" or "were" or "been" or "eventually" or "later" or "finally")) return false;
        if (words[verb] is "sentenced") return !words.Skip(verb + 1).Contains("to");
        return words[verb] is "arrested" or "jailed" or "detained" ? verb == words.Length - 1
            : !words.Skip(verb + 1).Any(word => word is "of" or "for" or "to" or "on" or "over" or "with" or "after" or "by");
    }

    // "The Norwegian was signed", where the label says only "Norwegian"
    private bool IsOfSomeone(DatedEvent dated, string[] words) => words.Length > 1
        && document.Mentions.Any(mention => mention.Via == NamedVia.Demonym && dated.Span.Contains(mention.Span)
            && mention.Span.SliceOf(document.Raw).SequenceEqual(words[0])
            && _tags[_tokens.FirstAtOrAfter(mention.Span.End)].IsFinite());

    // "hit walkers during | Midsummer Day | parades": without the date the nouns run together.
    private bool LosesItsNoun(DatedEvent dated)
    {
        var (first, end) = (_tokens.FirstAtOrAfter(dated.Date.Span.Start), _tokens.FirstAtOrAfter(dated.Date.Span.End));
        if (dated.Act.IsNominal || first < 2 || end >= _tokens.Count || !_tags[end].IsNounLike() || _tags[end] is Tag.Time) return false;
        // "made public | since his 2019 | death"
        for (var i = first; i < end; i++) if (_tags[i] is Tag.Possessive) return true;
        if (_tags[first - 1] is not (Tag.Preposition or Tag.Determiner or Tag.Possessive or Tag.Genitive)) return false;
        var noun = _tokens.TextOf(end).ToString();
        return dated.Label.Contains($" {noun}", StringComparison.Ordinal)
            && !dated.Label.Contains(_tokens.TextOf(first).ToString(), StringComparison.Ordinal);
    }

    private bool IsCut(DatedEvent dated, string[] words)
    {
        if (LabelSpans.EndOf(document, dated, words) is not { } end || end >= _tokens.Count) return false;
        if (!_ends.Has(dated, words, end)) return true;
        var (date, afterDate) = (_tokens.FirstAtOrAfter(dated.Date.Span.Start), _tokens.FirstAtOrAfter(dated.Date.Span.End));
        if (end >= date - 2 && end < afterDate) return false;
        // "a bombing of a Pan | Am plane", "ran the Oslo | –Bergen train"
        var isGlued = _tokens[end].Start == _tokens[end - 1].End && _tags[end] is Tag.Hyphen or Tag.Dash;
        if (isGlued || _tags[end] is Tag.Name or Tag.Nominal or Tag.Number or Tag.Relative) return true;
        if (_tokens.TextOf(end) is "since" or "others") return true;
        var isInName = _tags[end - 1] is Tag.Name && char.IsUpper(_tokens.TextOf(end)[0]);
        // "a house in Oslo, Nor | ., that", "the plot of May 4 | , 2019 to kill Roe"
        var isInDate = end + 1 < _tokens.Count && ((_tags[end] is Tag.Stop && _tags[end + 1] is Tag.Comma)
            || (_tags[end] is Tag.Comma && _tags[end + 1] is Tag.Number && _tokens[end + 1].Length == YearDigits));
        if (isInName || isInDate) return true;
        // "killed a minister and at least eight | others", "hold Lee | and Roe in contempt"
        if (_tags[end] is not Tag.Coordinator || dated.Act.IsNominal) return false;
        var next = end + 1;
        while (next < _tokens.Count && (_tags[next].IsNounLike() || _tags[next] is Tag.Determiner or Tag.Genitive)) next++;
        return next > end + 1 && !_tags[next].IsFinite() && _tags[next] is not (Tag.Adverb or Tag.Negation);
    }
}
