using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Decides whether a mention of a state, bloc or place means a body that acts or a piece of territory, by the words
/// around it. Persons, organisations and outlets are always actors.
/// </summary>
internal sealed class ReadingJudge(ReadingModel model)
{
    private static readonly WordSet SeatEndings = WordSet.Named("seat-endings");
    private static readonly WordSet TownTitles = WordSet.Named("town-titles");
    private static readonly WordSet EventNouns = WordSet.Named("event-nouns");
    private static readonly WordSet PolicyNouns = WordSet.Named("policy-nouns");

    // "the Toronto International Film Festival", "Russia's new foreign policy aims"
    private const int MostNouns = 4;

    // How sure a rule is, on the scale of the model's scores.
    private const double RuleScore = 4;

    /// <summary>Gives every mention its reading. The names of one list ("Egypt, Bahrain and Oman cut ties") are read together.</summary>
    public void Judge(TextContext context, List<Found> mentions)
    {
        var clues = new List<Clue>();
        var list = new List<Found>();
        var (score, isJoined) = (0.0, false);
        foreach (var mention in mentions)
        {
            if (Weigh(context, mention, clues) is not { } own) continue;
            if (list.Count > 0 && Joint(context, list[^1].End, mention.First, list.Count) is { } joint)
            {
                (score, isJoined) = (score + own, isJoined || joint == Conjunction.Word);
            }
            else
            {
                Settle(list, score, isJoined);
                (score, isJoined) = (own, false);
            }

            list.Add(mention);
        }

        Settle(list, score, isJoined);
    }

    private enum Conjunction
    {
        Comma,
        Word,
    }

    // What joins two names of a list; null where other words stand between them.
    private static Conjunction? Joint(TextContext context, int end, int first, int items)
    {
        if (first - end > 3) return null;
        bool comma = false, word = false;
        for (var i = end; i < first; i++)
        {
            var text = context.Tokens.TextOf(i);
            if (text is ",") comma = true;
            else if (text is "and" or "And" or "or" or "&") word = true;
            else if (text is not "the") return null;
        }

        // "in Chad, and Cairo agreed": after one name, a comma before "and" ends the clause.
        if (comma && word && items < 2) return null;
        return word ? Conjunction.Word : comma ? Conjunction.Comma : null;
    }

    // Commas alone may set a name apart ("Lyon, France") and join nothing; then each name keeps its own reading.
    private static void Settle(List<Found> list, double score, bool isJoined)
    {
        if (isJoined)
        {
            foreach (var mention in list) mention.Reading = ToReading(score);
            // "between Tehran and Washington"
            var isOfTowns = !list.Exists(static mention => mention.Actor!.Type != ActorType.Place || IsOfState(mention));
            foreach (var mention in list.Where(static mention => mention.Actor!.StandsFor is not null)) mention.IsTown = isOfTowns;
        }

        list.Clear();
    }

    // Sets a mention's own reading; gives its score where it may be an item of a list.
    private double? Weigh(TextContext context, Found mention, List<Clue> clues)
    {
        mention.Reading = MentionReading.Actor;
        if (mention.Actor!.Type is not (ActorType.State or ActorType.Place or ActorType.Bloc)) return null;
        var ruled = ByRule(context, mention, clues);
        var score = ruled is { } reading ? (reading == MentionReading.Actor ? RuleScore : -RuleScore) : model.Score(context, clues);
        mention.Reading = ToReading(score);
        mention.IsTown = mention.Actor!.StandsFor is not null && CapitalAsTown.Is(context, mention, clues);
        return clues.Count > 0 ? score : null;
    }

    private static bool IsOfState(Found mention) => mention is { Actor.StandsFor: not null, IsTown: false };

    /// <summary>The reading of a name that the dictionary lacks, taken for a place; <paramref name="clues"/> is filled anew.</summary>
    public MentionReading Read(TextContext context, int first, int end, List<Clue> clues)
    {
        ReadingClues.Collect(context, first, end, ClueSlot.Unlisted, clues);
        return ToReading(model.Score(context, clues));
    }

    /// <summary>The reading that a rule settles; null where <paramref name="clues"/>, then collected, are to be weighed.</summary>
    internal static MentionReading? ByRule(TextContext context, Found mention, List<Clue> clues)
    {
        clues.Clear();
        if (mention.Via == NamedVia.Demonym || IsLikeDemonym(context, mention)) return OfDemonym(context, mention);
        if (IsSeat(context, mention.End) || IsPartOfPlaceName(context, mention.End) || IsNamedTown(context, mention)
            || IsPartOfEventName(context, mention) || IsPartOfTown(context, mention))
        {
            return MentionReading.Place;
        }

        // "By Jane Roe, Moscow"
        if (context.IsInByline(mention.First) || IsInDateline(context, mention.First, mention.End)) return MentionReading.Place;
        if (mention.Actor!.Type == ActorType.State && StateInClause.Read(context, mention.First, mention.End) is { } read) return read;
        var kind = mention.Via == NamedVia.Metonym ? ClueSlot.Capital : KindOf(mention.Actor!);
        ReadingClues.Collect(context, mention.First, mention.End, kind, clues);
        if (OwnsPolicy(context, mention.End, clues)) return MentionReading.Actor;
        return IsInside(context, clues) ? MentionReading.Place : null;
    }

    // "the Beijing Olympic Games", "the Paris Air Show": an event, a market or a treaty has the name of its town.
    private static bool IsPartOfEventName(TextContext context, Found mention)
    {
        if (mention.Actor!.Type != ActorType.Place || !context.IsProse(mention.First)) return false;
        for (var i = mention.End; i < mention.End + MostNouns && context.IsCapitalisedWord(i) && !context.IsTaken(i); i++)
        {
            if (EventNouns.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "east Jerusalem", "central London"
    private static bool IsPartOfTown(TextContext context, Found mention) => mention.Actor!.StandsFor is not null
        && mention.First > 0 && context.Has(mention.First - 1, WordClass.Direction);

    // "toward North Korea's diplomatic posture", "in Russia's war aims": only a body has a policy.
    private static bool OwnsPolicy(TextContext context, int end, List<Clue> clues)
    {
        if (!clues.Exists(static clue => clue.Slot == ClueSlot.Possessive)) return false;
        for (var i = end + 1; i <= end + MostNouns && i < context.Tokens.Count && context.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (context.Has(i, WordClass.Function)) return false;
            if (PolicyNouns.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "a Beijing-based firm", "the Beijing bureau".
    private static bool IsSeat(TextContext context, int end) =>
        context.Has(end, WordClass.Newsroom) || (end + 1 < context.Tokens.Count
        && context.Tokens.TextOf(end) is "-" or "‐" or "‑"
        && SeatEndings.Has(context.Tokens.TextOf(end + 1)));

    // "Wellington Hills", "Moscow Airport"
    private static bool IsPartOfPlaceName(TextContext context, int end) =>
        context.IsProse(end) && context.IsCapitalisedWord(end) && context.Has(end, WordClass.PlaceNoun) && !context.StartsSentence(end);

    // "the capital Ljubljana", "the city of Kyiv"
    private static bool IsNamedTown(TextContext context, Found mention)
    {
        if (mention.Actor!.Type != ActorType.Place) return false;
        var before = mention.First - 1;
        if (before > 0 && context.Tokens.TextOf(before) is "of") before--;
        return before > 0 && TownTitles.Has(context.Tokens.TextOf(before));
    }

    // Where the text was written: "MOSCOW, March 3 (Reuters) -", "KYIV:", "SEOUL, March 3. /TASS/."
    private static bool IsInDateline(TextContext context, int first, int end) =>
        context.Text.BlockAt(context.Tokens[first].Start) is { } block && WireDateline.Holds(context.Tokens, block, first, end);

    // "in Russia" is a place whatever else stands there, unless it goes on ("in Russia's eyes", "in Russia policy").
    private static bool IsInside(TextContext context, List<Clue> clues)
    {
        var inside = false;
        foreach (var clue in clues)
        {
            if (clue.Slot is ClueSlot.Possessive or ClueSlot.Head or ClueSlot.BeforeHyphen) return false;
            inside |= clue.Slot == ClueSlot.Before
                && context.Tokens.TextOf(clue.Token) is "in" or "In" or "inside" or "Inside" or "within" or "across" or "Across"
                or "throughout" or "near" or "outside" or "Outside";
        }

        return inside;
    }

    private static ClueSlot KindOf(ActorEntry actor) => actor switch
    {
        { Type: ActorType.State } => ClueSlot.State,
        { Type: ActorType.Bloc } => ClueSlot.Bloc,
        { StandsFor: not null } => ClueSlot.Capital,
        { State.Length: 0 } => ClueSlot.Region,
        _ => ClueSlot.Town,
    };

    private static MentionReading ToReading(double score) => score > 0 ? MentionReading.Actor : MentionReading.Place;

    // "US officials", "U.S. Treasury": an abbreviation before a noun does a demonym's work.
    private static bool IsLikeDemonym(TextContext context, Found mention) =>
        mention.Actor!.Type == ActorType.State
        && mention.End == mention.First + 1
        && mention.End < context.Tokens.Count
        && context.Tokens[mention.First].Is(TokenShape.AllCaps)
        && context.CaseAt(mention.First) != HeadlineCase.AllCaps
        && context.Tokens[mention.End].Kind == TokenKind.Word
        && !context.StartsSentence(mention.End)
        && (context.Has(mention.End, WordClass.StateNoun | WordClass.Title)
            || !context.Has(mention.End, WordClass.Function | WordClass.Say | WordClass.LocationVerb | WordClass.Month
            | WordClass.Weekday));

    // "Russian territory" is a place, other things Russian belong to the body.
    private static MentionReading OfDemonym(TextContext context, Found mention)
    {
        var next = mention.End;
        while (context.Has(next, WordClass.Direction)) next++;
        // "a European country", "the Asian context": the adjective of a continent says where.
        if (mention.Actor!.Type == ActorType.Place && context.Has(next, WordClass.Ground)) return MentionReading.Place;
        return context.Has(next, WordClass.LandNoun) ? MentionReading.Place : MentionReading.Actor;
    }
}
