using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Tells from its words what an attribution is worth without its cue, and whether anything was said at all.</summary>
internal sealed class ContentWording(AnnotatedDocument document)
{
    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");
    private static readonly WordSet Citing = WordSet.Named("citing");

    private static readonly WordSet ClauseVerbs = WordSet.Named("verbs-of-clauses");

    private static readonly string[] LinkMarks = ["http://", "https://", "pic.twitter.com", "(@"];

    private readonly SayingWords _words = new(document);

    private SentenceTags Tags => _words.Tags;

    /// <summary>
    /// An attribution without the outlet that is told, where names alone part it from what it is told ("told ABC News Roe left").
    /// </summary>
    public Attribution WithoutListener(Attribution attribution)
    {
        if (attribution.Content.Count == 0) return attribution;
        var tokens = document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(attribution.Content[0].Start);
        if (first == 0 || tokens.TextOf(first - 1) is not ("told" or "tell" or "tells" or "telling")) return attribution;
        var outlet = document.Mentions.FirstOrDefault(mention => mention.Span.Start == tokens[first].Start);
        if (outlet?.Type != ActorType.Outlet || outlet.Span.End >= attribution.Content[0].End) return attribution;
        var next = tokens.FirstAtOrAfter(outlet.Span.End);
        if (Tags[next] is not Tag.Name) return attribution;
        var rest = new TextSpan(tokens[next].Start, attribution.Content[0].End);
        return attribution with { Content = [rest, .. attribution.Content.Skip(1)] };
    }

    /// <summary>
    /// An attribution whose content names what its relative pronoun stands for: "Machado, who … a liar" is "Machado … a liar",
    /// "the bill, which … a farce" is "the bill … a farce". Behind "of" or "in" it is open which noun "which" stands for.
    /// </summary>
    public Attribution WithAntecedent(Attribution attribution)
    {
        if (attribution.Content.Count < 2) return attribution;
        var (tokens, tags) = (document.Text.Tokens, Tags);
        var relative = tokens.FirstAtOrAfter(attribution.Content[0].Start);
        if (relative < 2 || tokens[relative].End != attribution.Content[0].End
            || tokens.TextOf(relative) is not ("who" or "whom" or "which" or "that"))
        {
            return attribution;
        }

        var last = tags[relative - 1] is Tag.Comma ? relative - 2 : relative - 1;
        var first = last + 1;
        while (first > 0 && (tags[first - 1].IsNounLike() || tags[first - 1] is Tag.Genitive or Tag.Hyphen)) first--;
        if (first > 0 && first <= last && tags[first - 1] is Tag.Determiner or Tag.Possessive) first--;
        // "the founder of Acme, who", not "the dismissal of a mayor who"
        if (tokens.TextOf(relative) is "who" or "whom" && first > 1 && tokens.TextOf(first - 1) is "of" && !IsPerson(first, last)
            && !Roles.Has(tokens.TextOf(last)))
        {
            first--;
            while (first > 0 && tags[first - 1].IsNounLike()) first--;
            if (first > 0 && tags[first - 1] is Tag.Determiner or Tag.Possessive) first--;
        }

        // "his partner in Norway | Ann Lee, who": a comma is missing
        if (tokens.TextOf(relative) is "who" or "whom" && first > 0 && tags[first - 1] is Tag.Preposition) first = BehindPlace(first, last);
        // "proposing that Oslo bomb the plants, which": a verb may hide in what is taken for a name and nouns.
        var isHidden = first > 0 && tags[first - 1] is Tag.That;
        var isOpen = isHidden || first > last || (tokens.TextOf(relative) is "which" or "that" && (tags[last] is Tag.Number or Tag.Time
            || (first > 0 && tags[first - 1] is Tag.Preposition or Tag.To or Tag.Coordinator)));
        return isOpen ? attribution
            : attribution with { Content = [new TextSpan(tokens[first].Start, tokens[last].End), .. attribution.Content.Skip(1)] };
    }

    private int BehindPlace(int first, int last)
    {
        var start = document.Text.Tokens[first].Start;
        var place = document.Mentions.FirstOrDefault(mention => mention.Type is ActorType.State or ActorType.Place
            && mention.Via == NamedVia.Name && mention.Span.Start == start);
        var behind = place is null ? first : document.Text.Tokens.FirstAtOrAfter(place.Span.End);
        return behind < last && Tags[behind] is Tag.Name && IsPerson(behind, last) ? behind : first;
    }

    private bool IsPerson(int first, int last)
    {
        var name = new TextSpan(document.Text.Tokens[first].Start, document.Text.Tokens[last].End);
        return document.Mentions.Any(mention => mention.Type is ActorType.Person && name.Contains(mention.Span))
            || document.Names.Any(other => other.Type is ActorType.Person && name.Contains(other.Span));
    }

    /// <summary>
    /// "The agency said so, quoting officials", "his “resignation” was referred to by Lee": whom it quotes, and what somebody only
    /// refers to, is nothing that is said.
    /// </summary>
    public bool OnlyCites(Attribution attribution)
    {
        if (attribution.Content.Count == 0) return false;
        var cue = attribution.Cue[0].SliceOf(document.Raw);
        return Citing.Has(cue) ? !TellsByItself(attribution)
            : cue.Contains("referred to", StringComparison.Ordinal) && !_words.HasVerb(attribution);
    }

    /// <summary>"takes on what he calls a farce", "for the deal, which he calls a farce": it is open what is called so.</summary>
    public bool IsOfSomethingOpen(Attribution attribution) => attribution.Content.Count > 1
        && attribution.Content[0].SliceOf(document.Raw) is "what" or "which" or "that" or "whom";

    /// <summary>"Marks, who | according to reports | was paid": what breaks off at a relative pronoun tells nothing.</summary>
    public bool IsBroken(Attribution attribution) => attribution.Content.Count > 0
        && document.Text.Tokens.FirstAtOrAfter(attribution.Content[^1].Start) is var first
        && document.Text.Tokens.FirstAtOrAfter(attribution.Content[^1].End) - 1 is var last && last > first
        && Tags[last] is Tag.Relative;

    /// <summary>
    /// Whether the content is a clause or a quotation; what is only a phrase tells nothing without its verb ("accused | Oslo of meddling").
    /// </summary>
    public bool TellsByItself(Attribution attribution) => !IsNamedOnly(attribution)
        && (attribution.Form == QuotationForm.Direct || _words.HasVerb(attribution) || SaysClause(attribution));

    // "said | a boy who had left was safe": the verb behind "who" is not the only one.
    private bool SaysClause(Attribution attribution)
    {
        var (cue, first) = (_words.EndOf(attribution.Cue) - 1, _words.FirstOf(attribution.Content));
        // "the claim that | the boy, who had left, was safe"
        var isNamed = Tags[cue] is Tag.Nominal && first > cue && Tags[first - 1] is Tag.That;
        if (!isNamed && !ClauseVerbs.Has(_words.Tokens.TextOf(cue))) return false;
        var end = _words.EndOf(attribution.Content);
        for (var i = first; i < end; i++) if (Tags[i].IsFinite()) return true;
        return false;
    }

    // "praised | “the great team”", "mocked | the sanctions": a verb that takes no clause, and the content is its object.
    private bool IsNamedOnly(Attribution attribution)
    {
        var first = _words.FirstOf(attribution.Content);
        var last = _words.EndOf(attribution.Cue) - 1;
        if (first != last + 1) return false;
        // "railed against | the men who had left"
        if (Tags[last] is Tag.Preposition) return Tags[first] is not Tag.Question && last > 0 && Tags[last - 1].IsVerb();
        return Tags[last].IsVerb() && (document.Grammar.Classes.RolesOf(_words.Tokens[last].Word) & WordRole.TakesClause) == 0;
    }

    /// <summary>
    /// An attribution without the links and the signature of a post that ran into its content: "It was late. https://…".
    /// </summary>
    public Attribution WithoutLinks(Attribution attribution)
    {
        var kept = new List<TextSpan>();
        foreach (var span in attribution.Content)
        {
            var words = WithoutLink(span);
            if (!words.IsEmpty) kept.Add(words);
            if (words != span) break;
        }

        return kept.Count == 0 || kept.SequenceEqual(attribution.Content) ? attribution : attribution with { Content = kept };
    }

    /// <summary>A span up to its first link or signature of a post; itself where there is none, empty where it opens with one.</summary>
    public TextSpan WithoutLink(TextSpan span)
    {
        var words = span.SliceOf(document.Raw);
        var end = words.Length;
        foreach (var mark in LinkMarks)
        {
            if (words.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at && at < end) end = at;
        }

        // "— Evening News (@news)"
        if (end < words.Length && words[end] == '(') end = Math.Max(0, words[..end].LastIndexOfAny('\u2014', '\u2013'));
        return end == words.Length ? span : new TextSpan(span.Start, span.Start + words[..end].TrimEnd().Length);
    }

    /// <summary>
    /// "Ten men | are confirmed | to have died": the content around a passive that names nobody is no sentence without it.
    /// </summary>
    public static bool IsAroundCue(Attribution attribution) => attribution is { Source.Count: 0, Content: [var before, .., var after] }
        && before.End <= attribution.Cue[0].Start && after.Start >= attribution.Cue[^1].End;

    /// <summary>
    /// "called the paper's report that it had closed the plant a fabrication", "said the report that it had closed was false"
    /// </summary>
    public bool CallsFalse(Attribution attribution, ActWords words)
    {
        var tokens = document.Text.Tokens;
        var last = tokens.FirstAtOrAfter(attribution.Content[^1].End) - 1;
        var cue = tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        if (last <= 0 || !words.ClaimWords.Is("false", words.Lower.Of(tokens.TextOf(last)))) return false;
        var before = last - 1;
        while (before > cue && Tags[before] is Tag.Adverb or Tag.Determiner) before--;
        return Tags[before] is Tag.Be || words.ClaimWords.Is("describer", words.Lower.Of(tokens.TextOf(cue)));
    }
}
