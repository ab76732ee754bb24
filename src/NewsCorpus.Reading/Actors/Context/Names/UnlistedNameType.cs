using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Names;

/// <summary>Tells what kind of thing bears a name that the dictionary lacks, by its words and by what stands around it.</summary>
internal static class UnlistedNameType
{
    /// <summary>The type of a name; null where it may be anything.</summary>
    /// <param name="context">The text.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">The token after its last one.</param>
    /// <param name="isTitled">True behind the title of a person.</param>
    public static ActorType? Of(TextContext context, int first, int end, bool isTitled)
    {
        if (isTitled) return ActorType.Person;
        if (end - first > 1 && context.Has(end - 1, WordClass.OutletNoun)) return ActorType.Outlet;
        if (context.Has(end - 1, WordClass.OrgNoun) || IsBodyOf(context, first, end)) return ActorType.Organisation;
        if (context.Has(end - 1, WordClass.PlaceNoun) || context.Has(first, WordClass.PlaceNoun)) return ActorType.Place;
        if (end - first is 2 or 3 && context.Has(first, WordClass.GivenName)) return ActorType.Person;
        if (end - first == 1 && context.Tokens[first].Is(TokenShape.AllCaps)) return ActorType.Organisation;
        return context.Tokens.TextOf(Math.Max(0, first - 1)) is "in" or "near"
            || (end - first == 1 && context.StartsSentence(first) && DefinedPlace.Is(context, first, end))
            ? ActorType.Place : null;
    }

    // "Federation of Tin Traders", "People's Party for Work".
    private static bool IsBodyOf(TextContext context, int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
        {
            if (context.Has(i, WordClass.OrgNoun) && context.Tokens.TextOf(i + 1) is "of" or "for") return true;
        }

        return false;
    }
}
