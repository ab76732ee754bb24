using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims;

/// <summary>What the words of a cue tell of what is said: that it was, that it is to be, that it is said again.</summary>
internal sealed class CueVerbs(AnnotatedDocument document, ActWords words)
{
    private static readonly string[] TellingClasses = ["accuser", "charge", "claim", "sayer", "admitter"];

    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Its first verb; empty where it has none.</summary>
    public string Main(Attribution attribution) => Verbs(attribution).FirstOrDefault("");

    /// <summary>Its verbs.</summary>
    public IEnumerable<string> Verbs(Attribution attribution) => All(attribution, tag => tag.IsVerb());

    /// <summary>Whether the cue says or charges that what it names was: "reported an attack", "blamed Oslo for the attack".</summary>
    public bool IsTold(Attribution attribution) => attribution.Stance is Stance.Deny or Stance.Doubt or Stance.Confirm or Stance.Warn
        || All(attribution).Any(word => TellingClasses.Any(kind => words.ClaimWords.Is(kind, word)));

    /// <summary>The mood in which it puts what is said.</summary>
    public Mood MoodOf(Attribution? attribution, WordList content) => attribution is null ? Mood.Fact : attribution.Stance switch
    {
        Stance.Demand => Mood.Wish,
        // "assured that nobody opened fire": where the content has a tense, that tells when.
        Stance.Pledge when content.HasFinite => Mood.Fact,
        Stance.Pledge => Mood.Future,
        _ when words.ClaimWords.Is("prospective", Main(attribution)) || Main(attribution) is "rule" or "ruled" => Mood.Future,
        _ => Mood.Fact,
    };

    /// <summary>"reaffirmed its commitment": who says again what he said confirms no claim of others.</summary>
    public bool IsRepeated(Attribution attribution) =>
        attribution.Stance == Stance.Confirm && words.ClaimWords.Is("repeater", Main(attribution));

    private IEnumerable<string> All(Attribution attribution, Func<Tag, bool>? fits = null)
    {
        var tokens = document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Cue[0].Start); i < tokens.Count && tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (fits is null || fits(_tags[i])) yield return words.Lower.Of(tokens.TextOf(i));
        }
    }
}
