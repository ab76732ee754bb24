using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>
/// Decides whether a mention of a state, bloc or place means a body that acts or a piece of territory, by the words
/// around it. Persons, organisations and outlets are always actors.
/// </summary>
internal sealed class ReadingJudge(ReadingModel model)
{
    /// <summary>Gives every mention its reading.</summary>
    public void Judge(TextContext context, List<Found> mentions)
    {
        var clues = new List<Clue>();
        foreach (var mention in mentions)
        {
            mention.Reading = mention.Actor!.Type is ActorType.State or ActorType.Place or ActorType.Bloc
                ? Read(context, mention, clues)
                : MentionReading.Actor;
        }
    }

    /// <summary>The reading of a name that the dictionary lacks, taken for a place.</summary>
    public MentionReading Read(TextContext context, int first, int end)
    {
        var clues = new List<Clue>();
        ReadingClues.Collect(context, first, end, ClueSlot.Unlisted, clues);
        return ToReading(model.Score(context, clues));
    }

    private MentionReading Read(TextContext context, Found mention, List<Clue> clues)
    {
        if (mention.Via == NamedVia.Demonym || IsLikeDemonym(context, mention)) return OfDemonym(context, mention);
        if (WireDateline.NamesTown(context.Text, mention.First, mention.End)) return MentionReading.Place;
        var kind = mention.Via == NamedVia.Metonym ? ClueSlot.Capital : KindOf(mention.Actor!);
        ReadingClues.Collect(context, mention.First, mention.End, kind, clues);
        return IsInside(context, clues) ? MentionReading.Place : ToReading(model.Score(context, clues));
    }

    // "in Russia" is a place whatever else stands there, unless it goes on ("in Russia's eyes", "in Russia policy").
    private static bool IsInside(TextContext context, List<Clue> clues)
    {
        var inside = false;
        foreach (var clue in clues)
        {
            if (clue.Slot is ClueSlot.Possessive or ClueSlot.Head or ClueSlot.BeforeHyphen) return false;
            inside |= clue.Slot == ClueSlot.Before
                && context.Tokens.TextOf(clue.Token) is "in" or "In" or "inside" or "Inside" or "within" or "across" or "Across" or "throughout" or "near";
        }

        return inside;
    }

    internal static ClueSlot KindOf(ActorEntry actor) => actor switch
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
        && !context.Has(mention.End, WordClass.Function | WordClass.Say | WordClass.Lie | WordClass.Month | WordClass.Weekday);

    // "Russian territory" is a place, other things Russian belong to the body.
    private static MentionReading OfDemonym(TextContext context, Found mention)
    {
        var next = mention.End;
        while (context.Has(next, WordClass.Direction)) next++;
        return context.Has(next, WordClass.Soil) ? MentionReading.Place : MentionReading.Actor;
    }
}
