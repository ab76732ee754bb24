using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Charts;

/// <summary>
/// Which names of states say where something is or happens, by their form alone: "in Norway", "across northern Norway". What a name means
/// elsewhere two readers would see differently; this anyone can look up.
/// </summary>
internal static class SceneNames
{
    private static readonly WordSet Prepositions = WordSet.Named("prepositions-of-scenes");
    private static readonly WordSet Directions = WordSet.Named("directions-of-scenes");
    private static readonly WordSet TakeIn = WordSet.Named("words-that-take-in");

    /// <summary>A name of a state by itself: no adjective, and no name that stands before a noun like one.</summary>
    public readonly record struct Use(ActorMention Mention, bool IsScene);

    /// <summary>The uses of names of states in a document.</summary>
    public static IEnumerable<Use> In(AnnotatedDocument document)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var mentions = document.MentionsIn(Scope.Story).ToList();
        var isScene = new bool[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention is not { Type: ActorType.State, Via: NamedVia.Name or NamedVia.Alias } || IsBeforeNoun(i)) continue;
            isScene[i] = IsAfterPreposition(i);
            yield return new Use(mention, isScene[i]);
        }

        // "the US army", "US-led", and "US" in "US and British troops".
        bool IsBeforeNoun(int i)
        {
            var end = tokens.FirstAtOrAfter(mentions[i].Span.End);
            if (end >= tokens.Count || tokens[end].Is(TokenShape.LineBreakBefore)) return false;
            if (tags[end] is Tag.Hyphen || tokens.TextOf(end) is "-" or "/") return !tokens[end].Is(TokenShape.SpaceBefore);
            if (tags[end] is Tag.Nominal or Tag.Name or Tag.Number) return true;
            if (tags[end] is not (Tag.Coordinator or Tag.Comma) || i + 1 == mentions.Count) return false;
            var (next, last) = (mentions[i + 1], tokens.FirstAtOrAfter(mentions[i + 1].Span.Start) - 1);
            return last == end && next.Type == ActorType.State
                && (next.Via == NamedVia.Demonym || (next.Via is NamedVia.Name or NamedVia.Alias && IsBeforeNoun(i + 1)));
        }

        // "in the Norway", "in northern Norway", and Norway in "in Sweden and Norway"; neither "in Norway's view" nor "faith in Norway".
        bool IsAfterPreposition(int i)
        {
            var end = tokens.FirstAtOrAfter(mentions[i].Span.End);
            if (end < tokens.Count && tags[end] is Tag.Genitive) return false;
            var before = tokens.FirstAtOrAfter(mentions[i].Span.Start) - 1;
            while (before >= 0 && (tokens.TextOf(before) is "the" || Directions.Has(tokens.TextOf(before)))) before--;
            if (before < 0) return false;
            if (Prepositions.Has(tokens.TextOf(before))) return before == 0 || !TakeIn.Has(tokens.TextOf(before - 1));
            var at = before;
            while (at >= 0 && (tags[at] is Tag.Coordinator or Tag.Comma || tokens.TextOf(at) is "the")) at--;
            return at < before && i > 0 && isScene[i - 1] && tokens.FirstAtOrAfter(mentions[i - 1].Span.End) == at + 1;
        }
    }
}
