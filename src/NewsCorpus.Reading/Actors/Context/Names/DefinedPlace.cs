using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Names;

/// <summary>Recognises a place by its definition: "Hazembourg is a commune in Grand Est", "Arcadia was located on the coast".</summary>
internal static class DefinedPlace
{
    private static readonly WordSet DefinedAs = WordSet.Named("defined-as");
    private static readonly WordSet Located = WordSet.Named("located");

    /// <summary>Whether the text goes on to define a name as a place.</summary>
    public static bool Is(TextContext context, int first, int end)
    {
        if (IsOrdinary(context, first) || end + 1 >= context.Tokens.Count || !DefinedAs.Has(context.Tokens.TextOf(end))) return false;
        if (Located.Has(context.Tokens.TextOf(end + 1))) return true;
        if (context.Tokens.TextOf(end + 1) is not ("a" or "an" or "the" or "one")) return false;
        for (var i = end + 2; i < Math.Min(end + 8, context.Tokens.Count)
            && (context.Tokens[i].Kind is TokenKind.Word || context.Tokens.TextOf(i) is "-"); i++)
        {
            if (context.Has(i, WordClass.Ground)) return true;
            if (context.Has(i, WordClass.PlacePrep | WordClass.Person)) return false;
        }

        return false;
    }

    /// <summary>Whether some table knows a word, and not as a given name: "Yesterday", but not "Dipak".</summary>
    public static bool IsOrdinary(TextContext context, int index) =>
        context.Tokens[index].Word != 0 && !context.Has(index, WordClass.GivenName);
}
