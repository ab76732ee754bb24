using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>
/// Links denials with what they deny in other words: "not a gram of syrup had ever gone into its jars" denies that the packer "blended
/// syrup into honey". Where little is said, what is denied and has the words of a claim is that claim. Where more is said it is not: of
/// eleven such links in 98 piles of 15 news texts two were right.
/// </summary>
internal sealed class ParaphraseLinker
{
    // What two or three short texts say.
    private const int FewStatements = 16;
    private const double Least = 1.5;

    private const double OfCue = 1;
    private const double OfSide = 1;
    private const double OfSameText = 0.5;
    private const double OfName = 0.5;
    private const double LeastWords = 1;
    private const double LeastSynonyms = 1.4;

    private static readonly WordSet Causes = WordSet.Named("words-of-causes");

    private readonly ActWords _words;
    private readonly DeniedClauseReader _clauses;
    private readonly ContentWordReader _content;
    private readonly SideOf _sides;
    private readonly NamesAndDays _scene;
    private readonly SharedActs _acts;
    private readonly List<(ClaimStatement Statement, int Claim)> _claims = [];
    private readonly Dictionary<ClaimStatement, IReadOnlyList<ContentWord>> _told = [];

    // Who is no side to a claim by its acts is none by its words.
    private readonly HashSet<(string Document, int Sentence, int Claim)> _refused;

    private ParaphraseLinker(IReadOnlyList<ClaimGroup> claims, IReadOnlyList<ClaimLink> known, ActWords words)
    {
        _refused = [.. known.Where(link => link.Missing.HasFlag(LinkConditions.Actor))
            .Select(link => (link.From.Document.Id, link.From.Sentence, link.To))];
        _words = words;
        _content = new ContentWordReader(words);
        _clauses = new DeniedClauseReader(words, _content);
        _sides = new SideOf(words, _content);
        _scene = new NamesAndDays(words);
        _acts = new SharedActs(claims.SelectMany(claim => claim.Statements));
        for (var i = 0; i < claims.Count; i++) _claims.AddRange(claims[i].Statements.Select(statement => (statement, i)));
    }

    /// <summary>The links of denials that <see cref="ClaimLinker"/> found no claim for; none where much is said.</summary>
    public static IReadOnlyList<ClaimLink> Link(
        IReadOnlyList<ClaimGroup> claims, IReadOnlyList<ClaimLink> known, ActWords words)
    {
        if (claims.Sum(claim => claim.Statements.Count) > FewStatements) return [];
        var answered = known.Where(link => link.Missing == LinkConditions.None).Select(link => (link.From.Document.Id, link.From.Sentence))
            .ToHashSet();
        var linker = new ParaphraseLinker(claims, known, words);
        return [.. linker._claims.Where(item => !answered.Contains((item.Statement.Document.Id, item.Statement.Sentence)))
            .Select(item => linker.Best(item.Statement)).OfType<ClaimLink>()
            .DistinctBy(link => (link.From.Document.Id, link.From.Sentence, link.To))];
    }

    private ClaimLink? Best(ClaimStatement answer)
    {
        var found = _clauses.Of(answer)
            .SelectMany(clause => _claims
                .Where(item => !_refused.Contains((answer.Document.Id, answer.Sentence, item.Claim)))
                .Select(item => (Clause: clause, item.Statement, item.Claim, Score: Score(clause, item.Statement))))
            .Where(item => item.Score >= Least)
            .OrderByDescending(item => item.Score).ThenBy(item => item.Statement, Comparer<ClaimStatement>.Create(ClaimStatement.Compare))
            .ToList();
        if (found.Count == 0) return null;
        var best = found[0];
        // "denied the attack": of two attacks either may be meant.
        var isOpen = best.Clause.Words.Count == 1 && found.Exists(item => item.Claim != best.Claim && item.Score >= best.Score);
        return isOpen ? null : new ClaimLink(
            answer, best.Claim, best.Statement, LinkRelation.Denies, 0, best.Clause.Span, best.Statement.Content[0],
            LinkBasis.Words, IsOfSide(best.Clause, best.Statement), LinkConditions.None);
    }

    private bool IsOfSide(DeniedClause clause, ClaimStatement claimed) =>
        _sides.IsNamed(clause.Statement, claimed, SideOf.NamesIn(claimed.Document, claimed.Span));

    // How much of a claim a denied clause tells; 0 where it cannot be meant.
    private double Score(DeniedClause clause, ClaimStatement claimed)
    {
        var answer = clause.Statement;
        if (!CanBeDenied(clause, claimed) || Exclusions.LooksInto(claimed, claimed.Span.End)) return 0;
        var told = WordsOf(claimed);
        // "no final deal": neither the deal nor "final" may be of something else.
        if (clause.Named.Any(named => !told.Any(word => named.Likeness(word) > 0))) return 0;
        if (clause.Words.Any(word => told.Any(word.IsOfAnother))) return 0;
        if (clause.Words.Any(word => Causes.Has(word.Stem)) && !told.Any(word => Causes.Has(word.Stem))) return 0;
        var shared = clause.Words.DistinctBy(word => word.Stem)
            .Select(word => told.Select(other => word.Likeness(other)).DefaultIfEmpty().Max()).ToList();
        var names = SideOf.NamesIn(claimed.Document, claimed.Span);
        var isOfSide = _sides.IsNamed(answer, claimed, names);
        // Synonyms alone are no sign of one thing.
        if (shared.DefaultIfEmpty().Max() < LeastWords && !(isOfSide && shared.Sum() >= LeastSynonyms)) return 0;
        var isSameText = ReferenceEquals(answer.Document, claimed.Document);
        // Who goes on in the same text tells more of his own.
        if (isSameText && answer.Sentence < claimed.Sentence && !isOfSide) return 0;
        if (_scene.AreApart(clause, claimed) || _acts.AreOthers(clause, claimed)) return 0;
        return shared.Sum() + (clause.HasCue ? OfCue : 0) + (isSameText ? OfSameText : 0) + (isOfSide ? OfSide : 0)
            + (OfName * SideOf.NamesIn(answer.Document, clause.Span).Count(name => names.Any(other => NameKeys.IsOne(name, other))));
    }

    private IReadOnlyList<ContentWord> WordsOf(ClaimStatement claimed)
    {
        if (!_told.TryGetValue(claimed, out var told)) _told[claimed] = told = _content.Of(claimed.Document, claimed.Content);
        return told;
    }

    // What somebody else said, of what was or is.
    private bool CanBeDenied(DeniedClause clause, ClaimStatement claimed)
    {
        var answer = clause.Statement;
        if (ReferenceEquals(answer, claimed) || claimed.Position is not (Position.Asserts or Position.Warns)) return false;
        if (claimed.Attribution is null || claimed.IsByReference || claimed.PointsBack) return false;
        if (Exclusions.IsOfCourt(answer, claimed)) return false;
        if (ReferenceEquals(answer.Document, claimed.Document) && (answer.Sentence == claimed.Sentence
            || (answer.Sentence < claimed.Sentence && !clause.HasCue)))
        {
            return false;
        }

        if (!clause.Words.Any(word => WordsOf(claimed).Any(other => word.Likeness(other) > 0))) return false;
        if (Negations.StandIn(claimed.Document, claimed.Content) || IsAhead(claimed) || TellsOfCharge(claimed)) return false;
        if (PronounSides.AreOpen(answer, claimed) || IsOfFollowers(answer, claimed)) return false;
        return !SourceIdentity.IsLikelyOne(answer, claimed) && !_sides.AreOne(answer, claimed)
            && !_sides.IsStranger(answer, claimed);
    }

    private static bool IsOfFollowers(ClaimStatement answer, ClaimStatement claimed) =>
        answer.Source is { } source && claimed.Stands.Any(stand => Concern.IsOfFollowers(source, stand.Act));

    // "a deal would lift prices"
    private static bool IsAhead(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start); i < tokens.Count && tokens[i].End <= claimed.Span.End; i++)
        {
            if (tags[i].IsFinite()) return tags[i] is Tag.Modal;
        }

        return false;
    }

    // "complaints of those who made accusations against him": that charges were made is not what they charge.
    private bool TellsOfCharge(ClaimStatement claimed) =>
        WordsOf(claimed).Any(word => _words.ClaimWords.Is("accusation", word.Stem) && word.IsNoun);
}
