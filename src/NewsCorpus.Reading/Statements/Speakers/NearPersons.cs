using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Finds whom "he" or "she" stands for among those whom its own sentence and those right before it name.</summary>
internal sealed class NearPersons(
    TokenTable tokens, Tag[] tags, PersonWords persons, ReferenceScope scope, NamedSpeaker named, TurnReader turns, RecentSpeakers recent,
    UnlistedPersons unlisted)
{
    // Tokens at the start of a sentence in which its subject is named.
    private const int SubjectReach = 8;

    // Sentences before a pronoun in which only one person may be named for it to stand for.
    private const int NearSentences = 2;

    // Tokens from "a" to the noun of "a retired primary school teacher".
    private const int LongestDescription = 4;

    // Tokens before a pronoun in which whom it stands for is looked for in its own sentence.
    private const int LongestClause = 40;

    private static readonly WordSet OneOfMany = WordSet.Named("articles-of-one-of-many");

    /// <summary>
    /// "Ann Lee resigned after it became known that she had told the board …": the nearest person before it who does something.
    /// </summary>
    public bool TrySubjectBefore(Draft draft, Gender gender, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var first = Math.Max(scope.Sentences[draft.Sentence].FirstToken, draft.Source.First - LongestClause);
        for (var last = draft.Source.First - 2; last >= first; last--)
        {
            var verb = tags[last + 1] is Tag.Adverb ? last + 2 : last + 1;
            if (tags[last] is not Tag.Name || !tags[verb].IsFinite() || draft.Says(last) || IsToldByOthers(last, draft)) continue;
            var start = last;
            while (start > first && tags[start - 1] is Tag.Name) start--;
            if (start > first && tags[start - 1] is Tag.Preposition or Tag.To or Tag.Coordinator or Tag.Hyphen) continue;
            if (start > first && tags[start - 1] is Tag.Comma && !FollowsAdverbial(start - 1, draft)) continue;
            if (TryPersonIn(start, last + 1, draft, gender, ref speaker)) return true;
        }

        return TryOnlyPerson(draft, gender, ref speaker);
    }

    /// <summary>"Ann Lee flew to Oslo. She said …": the person whom a sentence since the last statement opens with.</summary>
    public bool TryOpeningPerson(Draft draft, Gender gender, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var last = recent.Last is { } turn ? scope.LastOf(turn.Draft) : -1;
        var own = scope.FirstOf(draft);
        for (var i = own - 1; i > last && i >= 0 && scope.IsRecent(i, own); i--)
        {
            var first = scope.Sentences[i].FirstToken;
            // "Governor Lee?": a heading of what is asked
            if (tokens.TextOf(scope.Sentences[i].EndToken - 1) is "?") continue;
            var end = first + 1;
            while (end < scope.Sentences[i].EndToken && end < first + SubjectReach && !tags[end].IsFinite()) end++;
            if (TryPersonIn(first, end, draft, gender, ref speaker)) return true;
        }

        return false;
    }

    /// <summary>"The plan of Ann Lee, a lawyer, failed. It cost money, she said": the only person whom these sentences name.</summary>
    public bool TryOnlyPersonNear(Draft draft, Gender gender, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var own = scope.FirstOf(draft);
        var from = own;
        // "Roe, whom he called a liar": not Roe.
        if (draft.Source.First > 0 && tokens.TextOf(draft.Source.First - 1) is "whom") return false;
        while (from > 0 && own - from < NearSentences && scope.IsRecent(from - 1, own)) from--;
        var (first, end) = (scope.Sentences[from].FirstToken, draft.Source.First);
        if (first >= end || NamesSomebodyElse(first, end)) return false;
        var found = TokenRange.None;
        foreach (var mention in named.PersonsIn(first, end))
        {
            if (persons.Of(mention) is var listed && listed != gender && listed != Gender.Unknown) continue;
            if (speaker.IsKnown && speaker.Id != mention.Actor) return false;
            if (!speaker.IsKnown) found = new(tokens.FirstAtOrAfter(mention.Span.Start), tokens.FirstAtOrAfter(mention.Span.End));
            speaker = Speaker.Of(mention);
        }

        foreach (var (name, isPerson) in unlisted.In(first, end))
        {
            // "Ms Roe": the title stands before the name.
            var titled = new TokenRange(Math.Max(first, name.First - 2), name.End);
            if (turns.GenderOf(titled) is var known && known != gender && known != Gender.Unknown) continue;
            if (!isPerson || (!found.IsEmpty && (speaker.IsKnown || !IsSameLastWord(found, name)))) return false;
            if (found.IsEmpty) found = name;
        }

        draft.Antecedent = found;
        return !found.IsEmpty;
    }

    // "Johnson, 57, held a news conference at which he denied …": whom the sentence opens with, where it names nobody else.
    private bool TryOnlyPerson(Draft draft, Gender gender, ref Speaker speaker)
    {
        var first = scope.Sentences[draft.Sentence].FirstToken;
        if (tags[first] is not Tag.Name || draft.Says(first)) return false;
        var end = first;
        while (tags[end] is Tag.Name) end++;
        if (tags[end] is not Tag.Comma || end >= draft.Source.First) return false;
        return unlisted.FirstIn(end, draft.Source.First) is not { IsPerson: true }
            && named.FirstMentionIn(end, draft.Source.First) is not { Type: ActorType.Person }
            && TryPersonIn(first, end, draft, gender, ref speaker);
    }

    /// <summary>
    /// "Roe came, but when I asked Ann Lee, she said": whether its sentence names somebody who is a woman (or a man) behind who only may
    /// be one.
    /// </summary>
    public bool IsRivalled(Draft draft, Gender gender)
    {
        var person = draft.Antecedent;
        if (person.IsEmpty || GenderIn(person.First, person.End) != Gender.Unknown) return false;
        for (var i = Math.Max(scope.Sentences[draft.Sentence].FirstToken, person.End); i < draft.Source.First; i++)
        {
            if (tags[i] is Tag.Name && tags[i - 1] is not Tag.Name && GenderIn(i, EndOfName(i)) == gender) return true;
        }

        return false;
    }

    private int EndOfName(int i)
    {
        while (i < tags.Length && tags[i] is Tag.Name) i++;
        return i;
    }

    private Gender GenderIn(int first, int end)
    {
        var listed = named.FirstMentionIn(first, end) is { Type: ActorType.Person } mention ? persons.Of(mention) : Gender.Unknown;
        return listed != Gender.Unknown ? listed : turns.GenderOf(new TokenRange(first, end));
    }

    // "Bo said that Ann left, though he added": whom another speaks of is not the one who adds it.
    private bool IsToldByOthers(int token, Draft draft) =>
        recent.Last?.Draft is { } other && other.Says(token) && !other.Says(draft.Source.First);

    // "In an interview, Ann Lee": what stands before the first comma tells when or where.
    private bool FollowsAdverbial(int comma, Draft draft)
    {
        var first = scope.Sentences[draft.Sentence].FirstToken;
        for (var i = first; i < comma; i++) if (tags[i] is Tag.Comma) return false;
        return tags[first] is Tag.Preposition or Tag.Adverb or Tag.Subordinator or Tag.Time or Tag.Gerund or Tag.Participle;
    }

    // "A lawyer from Oslo was there", "another young nurse": somebody without a name, whom the pronoun may stand for; not ", a lawyer,". By
    // the words alone: a sentence without a cue has no tags.
    private bool NamesSomebodyElse(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (tokens[i].Is(TokenShape.Capitalised) || !persons.IsPerson(tokens[i].Word)) continue;
            for (var start = i - 1; start >= first && start >= i - LongestDescription; start--)
            {
                if (!OneOfMany.Has(tokens.TextOf(start))) continue;
                if (start == first || tokens.TextOf(start - 1) is not ",") return true;
                break;
            }
        }

        return false;
    }

    private bool IsSameLastWord(TokenRange one, TokenRange other) =>
        tokens.TextOf(one.End - 1).SequenceEqual(tokens.TextOf(other.End - 1));

    // The first who is named in a range of tokens, if it is a person of that gender.
    private bool TryPersonIn(int first, int end, Draft draft, Gender gender, ref Speaker speaker)
    {
        var mention = named.FirstMentionIn(first, end);
        var name = unlisted.FirstIn(first, end);
        // "Republican strategist Bo Roe": the party tells who he is.
        if (mention is { Type: ActorType.Organisation, Via: NamedVia.Demonym } && name is { IsPerson: true }) mention = null;
        if (name is { } other && (mention is null || tokens[other.Name.First].Start < mention.Span.Start))
        {
            if (!other.IsPerson || (turns.GenderOf(other.Name) is var known && known != gender && known != Gender.Unknown)) return false;
            draft.Antecedent = other.Name;
            return true;
        }

        if (mention is not { Type: ActorType.Person }) return false;
        if (persons.Of(mention) is var listed && listed != gender && listed != Gender.Unknown) return false;
        draft.Antecedent = new TokenRange(tokens.FirstAtOrAfter(mention.Span.Start), tokens.FirstAtOrAfter(mention.Span.End));
        speaker = Speaker.Of(mention);
        return true;
    }
}
