using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Finds what an answer that only points back is about: "denied the charges", "an accusation he denies", "it has not happened". It is
/// the nearest assertion before it that concerns who answers; where none fits, the answer is about nothing.
/// </summary>
internal sealed class ReferenceResolver(ClaimWords claimWords)
{
    private static readonly WordSet CourtesyTitles = WordSet.Named("courtesy-titles");

    // Statements and sentences before the answer that are looked at.
    private const int LookBack = 12;
    private const int SentencesBack = 3;

    /// <summary>A statement with the acts of what it points back to; the statement itself where it points at nothing known.</summary>
    /// <param name="statements">The statements of one document, in the order of <see cref="ClaimStatement.Compare"/>.</param>
    /// <param name="index">Which of them answers.</param>
    public ClaimStatement Resolve(IReadOnlyList<ClaimStatement> statements, int index)
    {
        var answer = statements[index];
        if (answer.Attribution is null || !answer.PointsBack) return answer;
        // "'It has not happened,' he said when asked whether …"
        if (index + 1 < statements.Count && statements[index + 1] is { Position: Position.Asks, Stands.Count: > 0 } asked
            && asked.Sentence == answer.Sentence)
        {
            return Answering(answer, asked);
        }

        ClaimStatement? nearest = null;
        for (var i = index - 1; i >= Math.Max(0, index - LookBack) && answer.Sentence - statements[i].Sentence <= SentencesBack; i--)
        {
            var claimed = statements[i];
            if (!CanBeMeant(answer, claimed)) continue;
            // Where somebody else's words stand between the two, either may be meant.
            if (IsAboutSource(claimed, answer))
            {
                var isMeant = nearest is null && IsCharge(claimed, answer) && !OthersSpeakBetween(claimed, answer);
                return isMeant ? Answering(answer, claimed) : answer;
            }

            if (IsOfCharge(answer)) continue;
            var isNear = claimed.Sentence == answer.Sentence || (answer.Sentence - claimed.Sentence == 1 && claimed.Attribution is not null
                && (SharesParty(claimed, answer) || IsOfOpenSource(answer, claimed)));
            if (isNear) nearest ??= claimed;
        }

        return nearest is null ? answer : Answering(answer, nearest);
    }

    // "The companies deny the accusations": whoever they are, they were accused.
    private bool IsOfOpenSource(ClaimStatement answer, ClaimStatement claimed) =>
        Names("accusation", answer) && answer.Source is not { AllNames.Count: > 0 }
        && (!Names("charge", answer) || CueIs("accuser", claimed.Document, claimed.Attribution!)
            || CueIs("charge", claimed.Document, claimed.Attribution!) || claimed.Stands[0].Act.Agent is not { AllNames.Count: > 0 });

    // "denied any involvement" and "rejected this" answer only what is said of who denies: a plan is rejected, too. "Something he denies"
    // may be any part of the sentence.
    private bool IsOfCharge(ClaimStatement answer) => Names("share", answer) || (answer.IsAppended && TextOf(answer) is "something")
        || (IsPointer(answer) && !CueIs("refuter", answer.Document, answer.Attribution!));

    // "denied it", "disowned it earlier this year"
    private bool IsPointer(ClaimStatement answer)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, new SentenceTags(answer.Document.Grammar));
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        return !answer.IsAppended && claimWords.Is("pointer", tokens.TextOf(first).ToString().ToLowerInvariant())
            && (tokens[first].End >= answer.Span.End
                || (tags[first] is Tag.Pronoun && tags[first + 1] is Tag.Time or Tag.Adverb or Tag.Preposition));
    }

    // "The plan is unpopular, though Oslo disputes this": what is told in the same sentence, else shortly before.
    private bool IsBeside(ClaimStatement answer, ClaimStatement claimed)
    {
        if (claimed.Sentence == answer.Sentence) return true;
        var (sentence, attribution) = (answer.Document.Text.Sentences[answer.Sentence], answer.Attribution!);
        var start = attribution.Source.Count == 0 ? answer.Span.Start : Math.Min(answer.Span.Start, attribution.Source[0].Start);
        var tags = new SentenceTags(answer.Document.Grammar);
        for (var i = answer.Document.Text.Tokens.FirstAtOrAfter(start) - 1; i >= sentence.FirstToken; i--)
        {
            if (tags[i].IsFinite()) return false;
        }

        return answer.Sentence - claimed.Sentence <= (IsAboutSource(claimed, answer) ? 2 : 1);
    }

    // "Thousands died, the ministry says, while famine reigns, something Oslo denies": what stands directly before.
    private static bool HasClauseBetween(ClaimStatement claimed, ClaimStatement answer)
    {
        var end = Math.Max(claimed.Span.End, claimed.Attribution?.Cue[^1].End ?? 0);
        var (tokens, tags) = (answer.Document.Text.Tokens, new SentenceTags(answer.Document.Grammar));
        for (var i = tokens.FirstAtOrAfter(end); i < tokens.Count && tokens[i].End <= answer.Span.Start; i++)
        {
            if (tags[i].IsFinite()) return true;
        }

        return false;
    }

    // "the countries' statement" is that of the countries.
    private static bool IsOfOtherOwner(ClaimStatement answer, ClaimStatement claimed)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, new SentenceTags(answer.Document.Grammar));
        for (var i = tokens.FirstAtOrAfter(answer.Span.Start); i < tokens.Count && tokens[i].End <= answer.Span.End; i++)
        {
            if (tags[i] is not Tag.Genitive || i < 3) continue;
            var owner = tokens.TextOf(i - 1).ToString().ToLowerInvariant();
            // "Mr. Hill's claim"
            if (CourtesyTitles.Has(tokens.TextOf(tokens.TextOf(i - 2) is "." ? i - 3 : i - 2)))
            {
                return claimed.Source?.AllNames.Any(name => name.EndsWith(owner, StringComparison.OrdinalIgnoreCase)) != true;
            }

            if (tags[i - 1] is not Tag.Nominal) continue;
            return claimed.Source is not { } source || source.Head.TrimEnd('s') != owner.TrimEnd('s');
        }

        return false;
    }

    // "the chemical weapons allegations": of what stands in what is claimed or in its sentence.
    private bool IsOnOther(ClaimStatement answer, ClaimStatement claimed)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, new SentenceTags(answer.Document.Grammar));
        var sentence = answer.Document.Text.Sentences[claimed.Sentence].Span.SliceOf(answer.Document.Raw);
        for (var i = tokens.FirstAtOrAfter(answer.Span.Start); i + 1 < tokens.Count && tokens[i + 1].End <= answer.Span.End; i++)
        {
            if (tags[i] is not Tag.Nominal || tags[i + 1] is not Tag.Nominal) continue;
            if (!sentence.Contains(tokens.TextOf(i), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsOwnDeed(ClaimStatement claimed) =>
        claimed.Source is { } source && claimed.Stands[0].Act.Agent is { } agent && agent.Span == source.Span;

    // "The army said it was striking back", and then "rejected the allegations": of something else.
    private bool IsNoCharge(ClaimStatement answer, ClaimStatement claimed) => Names("charge", answer)
        && !CueIs("accuser", claimed.Document, claimed.Attribution!)
        && claimed.Stands[0].Act is { Agent: { } agent } act && !Concern.IsOf(answer, act)
        && (NameKeys.Share(agent.Names, claimed.Source?.Names ?? [])
            || (!act.IsState && (IsOwnDeed(claimed) || agent is { IsPronoun: true, Head: "it" or "we" or "i" })));

    // "knew about allegations", "after the accusations"; not "repeated accusations that"
    private bool TellsOfCharge(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, new SentenceTags(claimed.Document.Grammar));
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start) + 1; i < tokens.Count && tokens[i].End <= claimed.Span.End; i++)
        {
            if (tags[i] is Tag.Nominal && tags[i - 1] is Tag.Preposition or Tag.Determiner
                && claimWords.Is("charge", tokens.TextOf(i).ToString().ToLowerInvariant())
                && claimWords.Is("claim", tokens.TextOf(i).ToString().ToLowerInvariant())
                && (i + 1 == tokens.Count || tags[i + 1] is not Tag.That))
            {
                return true;
            }
        }

        return false;
    }

    // "would surrender", not "tried to sway"
    private static bool IsAhead(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, new SentenceTags(claimed.Document.Grammar));
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start); i < tokens.Count && tokens[i].End <= claimed.Stands[0].Act.Head.End; i++)
        {
            if (tags[i] is Tag.Modal) return true;
        }

        return false;
    }

    private static string TextOf(ClaimStatement answer) => answer.Document.Raw[answer.Span.Start..answer.Span.End].ToLowerInvariant();

    // "denied the charges" a few sentences later: only what accuses is a charge.
    private bool IsCharge(ClaimStatement claimed, ClaimStatement answer) => answer.Sentence - claimed.Sentence < 2
        || !Names("charge", answer) || claimed.Attribution is not { } attribution || attribution.Hedged || attribution.Stance == Stance.Warn
        || CueIs("accuser", claimed.Document, attribution) || CueIs("charge", claimed.Document, attribution);

    // Whether the sentences between the two hold words of somebody else.
    private static bool OthersSpeakBetween(ClaimStatement claimed, ClaimStatement answer)
    {
        var (document, tags) = (answer.Document, new SentenceTags(answer.Document.Grammar));
        foreach (var other in document.Attributions)
        {
            var sentence = document.Text.SentenceAt(other.Cue[0].Start);
            if (sentence <= claimed.Sentence || sentence >= answer.Sentence || other.Source.Count == 0) continue;
            var isSame = (other.Speaker is { } speaker && speaker == claimed.Attribution?.Speaker)
                || tags[document.Text.Tokens.FirstAtOrAfter(other.Source[0].Start)] is Tag.Pronoun or Tag.Possessive
                || (claimed.Attribution?.Source is [var source, ..]
                    && source.SliceOf(document.Raw).Contains(other.Source[^1].SliceOf(document.Raw), StringComparison.Ordinal));
            if (!isSame) return true;
        }

        return false;
    }

    private bool CueIs(string kind, AnnotatedDocument document, Attribution attribution)
    {
        var tokens = document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Cue[0].Start); i < tokens.Count && tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (claimWords.Is(kind, tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
        }

        return false;
    }

    private bool CanBeMeant(ClaimStatement answer, ClaimStatement claimed)
    {
        if (claimed.Stands.Count == 0 || claimed.PointsBack || claimed.IsBareName || Exclusions.LostItsSource(claimed)) return false;
        // "took issue with the remarks": they are criticised.
        if (Names("remark", answer) && !answer.IsVerdict) return false;
        if (answer.IsAppended && (claimed.Sentence != answer.Sentence || HasClauseBetween(claimed, answer))) return false;
        // "leaks", and nobody says of what.
        if (claimed is { Attribution.Source.Count: 0, Stands: [{ Act: { IsNominal: true, Agent: null } }, ..] }) return false;
        // "similar accusations have been made before, which he denied": not that they were made.
        if (claimed.Stands[0].Act is { Agent: null, Object: null, Keys: { } keys } && keys.Any(key => claimWords.Is("accusation", key)))
            return false;
        // "it", "this": what somebody said, and no deed of his own ("He asked about it, and Lee denied it").
        if (IsPointer(answer) && (claimed.Attribution is null || IsOwnDeed(claimed) || !IsBeside(answer, claimed))) return false;
        if (claimed.Stands[0].Act.Mood is not (Mood.Fact or Mood.Future)) return false;
        if (claimed.Position is Position.Denies or Position.Doubts or Position.Asks) return false;
        // "Aides knew of the allegations against Lee. Lee denied the allegations": those, and not that the aides knew.
        if (Names("charge", answer) && TellsOfCharge(claimed)) return false;
        // "steps that were agreed", "men would lay down their arms": no claim, and no deed to have a part in.
        if (claimed.Position == Position.Confirms && Names("claim", answer)) return false;
        if (claimed.Stands[0].Act.Mood == Mood.Future && Names("share", answer) && IsAhead(claimed)) return false;
        if (claimed.Stands[0].Act is { IsState: true, Agent.PointsBack: true }) return false;
        if (claimed.Sentence == answer.Sentence && claimed.Span.Start > answer.Span.Start) return false;
        // "the claims" are somebody's; "these actions" may be what the text itself tells of.
        if (claimed.Attribution is null && (answer.IsAppended || answer.IsVerdict || Names("claim", answer))) return false;
        if (IsOnOther(answer, claimed) || IsOfOtherOwner(answer, claimed)) return false;
        if (claimed.Attribution is not null && IsNoCharge(answer, claimed)) return false;
        // "the plan" is nothing that was done.
        if (claimed.Stands[0].Act.Mood == Mood.Fact && Names("intent", answer)) return false;
        // What a paper prints is the paper's.
        if (Names("print", answer) && !IsPrinted(claimed)) return false;
        return !SourceIdentity.IsLikelyOne(claimed, answer) && !NamesAnother(answer, claimed);
    }

    // "the tabloid published a story claiming that", "BuzzFeed reported that"
    private bool IsPrinted(ClaimStatement claimed) => claimed.Attribution is { } attribution
        && (attribution.Outlet is not null || claimed.ReportedBy is not null || claimWords.Is("press", claimed.Source?.Head)
            || claimed.Document.Mentions.Any(mention =>
                mention.Type == ActorType.Outlet && attribution.Source.Any(span => span.Contains(mention.Span))));

    // Whether a word of a class of claim words stands in the content of an answer.
    private bool Names(string kind, ClaimStatement answer)
    {
        var tokens = answer.Document.Text.Tokens;
        foreach (var span in answer.Content)
        {
            var first = tokens.FirstAtOrAfter(span.Start);
            // "the accusations, which he denied"
            if (new SentenceTags(answer.Document.Grammar)[first] is Tag.Relative) first = Math.Max(0, first - 2);
            for (var i = first; i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                if (claimWords.Is(kind, tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
            }
        }

        return false;
    }

    // Whether what is said concerns who answers it.
    private bool IsAboutSource(ClaimStatement claimed, ClaimStatement answer) => answer.Source is { } source
        && claimed.Stands.Any(stand => stand.Act.Agent is { } agent
            && (NameKeys.Share(MeantBy(agent), Answerers(source)) || IsHolder(source, agent)));

    // "The secretary, Ann Lee, denied it" after "the club secretary put a box on the table".
    private static bool IsHolder(Phrase source, Phrase agent) => source is { IsRole: true, IsDefinite: true }
        && agent is { IsRole: true, Names.Count: 0 } && source.Head == agent.Head;

    // "the 24-year-old denied it", "he denied it": who was named before.
    private IReadOnlyList<string> Answerers(Phrase source)
    {
        if (source is not ({ Identities.Count: 0 } and ({ IsDefinite: true } or { Head: "he" or "she" }))) return source.Identities;
        // "The companies" are no state.
        return claimWords.Is("firm", source.Head) ? [.. source.Guesses.Where(name => !NameKeys.IsState(name))] : source.Guesses;
    }

    // "accusations from women that he …": who was named last.
    private static IReadOnlyList<string> MeantBy(Phrase agent) =>
        agent is { IsPronoun: true, Identities.Count: 0 } ? [.. agent.Guesses.Take(1)] : agent.Identities;

    // "downplayed comments from Palihapitiya": what somebody else said is not meant.
    private static bool NamesAnother(ClaimStatement answer, ClaimStatement claimed)
    {
        if (answer.Sentence == claimed.Sentence) return false;
        var named = NamesIn(answer, ActorType.Person, ActorType.Outlet).ToList();
        return named.Count > 0 && !NameKeys.Share(named, claimed.Source?.AllNames ?? []);
    }

    // Whether the two have a party in common: who answers is named in what is said, or who said it in the answer ("Hunter's claim").
    private bool SharesParty(ClaimStatement claimed, ClaimStatement answer) =>
        (answer.Source is { } source && claimed.Stands.Any(stand => NameKeys.Share(Concern.PartiesOf(stand.Act), source.AllNames)))
        || (claimed.Source is { } said && NameKeys.Share(NamesIn(answer).ToList(), said.AllNames));

    // Who is named in the content of a statement; where types are given, of actors only those types, of other names no places.
    private static IEnumerable<string> NamesIn(ClaimStatement statement, params ReadOnlySpan<ActorType> types)
    {
        var document = statement.Document;
        var names = new List<string>();
        foreach (var mention in document.Mentions)
        {
            if ((types.IsEmpty || types.Contains(mention.Type)) && statement.Content.Any(span => span.Contains(mention.Span)))
            {
                names.Add("@" + mention.Actor);
            }
        }

        foreach (var name in document.Names)
        {
            if ((types.IsEmpty || name.Type != ActorType.Place) && statement.Content.Any(span => span.Contains(name.Span)))
            {
                names.Add(NameKeys.KeyOf(document, name));
            }
        }

        return names;
    }

    // Only the main act is meant: "accused Japan of reneging on a pact that called on it to import more".
    private static ClaimStatement Answering(ClaimStatement answer, ClaimStatement claimed) => answer with
    {
        Features = claimed.Features,
        Frame = claimed.Frame,
        Places = claimed.Places,
        About = answer.About ?? claimed.About,
        Stands =
        [
            .. claimed.Stands.Where(stand => stand.Position is not (Position.Denies or Position.Doubts)).Take(1)
                .Select(stand => stand with { Position = answer.Position }),
        ],
        IsByReference = true,
    };
}
