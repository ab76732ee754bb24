using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>
/// Decides whether a mention of a state, bloc or place means a body that acts or a piece of territory, by the words
/// around it (classes of the table <c>context-words</c>). Persons, organisations and outlets are always actors.
/// </summary>
internal static class ReadingJudge
{
    // How far back the word that governs a preposition is looked for.
    private const int Reach = 6;

    /// <summary>Gives every mention its reading.</summary>
    public static void Judge(TextContext context, List<Found> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            mention.Reading = mention.Actor!.Type switch
            {
                ActorType.State or ActorType.Place or ActorType.Bloc => Read(context, mentions, i),
                _ => MentionReading.Actor,
            };
        }
    }

    private static MentionReading Read(TextContext context, List<Found> mentions, int index)
    {
        var mention = mentions[index];
        if (mention.Via == NamedVia.Demonym) return OfDemonym(context, mention);
        if (mention.Via == NamedVia.Metonym) return MentionReading.Actor;
        return BeforeNoun(context, mention)
            ?? InCoordination(context, mentions, index)
            ?? AfterPreposition(context, mention)
            ?? AsSubjectOrObject(context, mention)
            ?? Default(mention);
    }

    private static MentionReading Default(Found mention) =>
        mention.Actor is { Type: ActorType.Place, StandsFor: null } ? MentionReading.Place : MentionReading.Actor;

    // "Russian territory" is a place, other things Russian belong to the body.
    private static MentionReading OfDemonym(TextContext context, Found mention)
    {
        var next = mention.End;
        if (context.Has(next, WordClass.Direction)) next++;
        return context.Has(next, WordClass.Ground) ? MentionReading.Place : MentionReading.Actor;
    }

    // "Ukraine's ambassador", "the Ukraine envoy" against "Ukraine's coast", "the Ukraine border".
    private static MentionReading? BeforeNoun(TextContext context, Found mention)
    {
        var next = mention.End;
        var isPossessive = next < context.Tokens.Count
            && (context.Tokens[next].Kind == TokenKind.Clitic || context.Tokens.TextOf(next) is "'" or "’")
            && context.Tokens.TextOf(next).EndsWith("s", StringComparison.OrdinalIgnoreCase);
        if (isPossessive) next++;
        for (var reach = 0; reach < 4 && next < context.Tokens.Count; reach++, next++)
        {
            if (context.Tokens[next].Kind != TokenKind.Word || context.IsTaken(next)) break;
            if (context.Has(next, WordClass.Ground)) return MentionReading.Place;
            if (context.Has(next, WordClass.Deed)) return MentionReading.Actor;
            if (!isPossessive) break;
        }

        return isPossessive && !IsTown(mention) ? MentionReading.Actor : null;
    }

    private static bool IsTown(Found mention) => mention.Actor is { Type: ActorType.Place, StandsFor: null };

    // "in Canada and the United States": the second follows the first.
    private static MentionReading? InCoordination(TextContext context, List<Found> mentions, int index)
    {
        if (index == 0) return null;
        var (before, mention) = (mentions[index - 1], mentions[index]);
        var at = before.End;
        if (at < mention.First && context.Tokens.TextOf(at) is ",") at++;
        if (at < mention.First && context.Tokens.TextOf(at) is "and" or "or" or "as" or "&") at++;
        if (at < mention.First && context.Tokens.TextOf(at) is "the") at++;
        if (at != mention.First || at == before.End) return null;
        return before.Via == NamedVia.Name || before.Via == NamedVia.Alias ? before.Reading : null;
    }

    private static MentionReading? AfterPreposition(TextContext context, Found mention)
    {
        var at = mention.First - 1;
        while (at >= 0 && (context.Tokens.TextOf(at) is "the" or "The" || context.Has(at, WordClass.Direction))) at--;
        if (at < 0) return null;
        if (at < mention.First - 1 && context.Has(mention.First - 1, WordClass.Direction)) return MentionReading.Place;
        if (context.Has(at, WordClass.PlacePrep)) return MentionReading.Place;
        if (context.Has(at, WordClass.BodyPrep)) return MentionReading.Actor;
        return context.Tokens.TextOf(at) switch
        {
            "to" or "from" => Governed(context, at, WordClass.Address, WordClass.Motion, MentionReading.Place),
            "of" => Governed(context, at, WordClass.Deed, WordClass.Ground, MentionReading.Place),
            "on" or "over" or "about" => MentionReading.Actor,
            _ => null,
        };
    }

    // The nearest word before a preposition that tells what it is about.
    private static MentionReading Governed(
        TextContext context, int preposition, WordClass body, WordClass place, MentionReading otherwise)
    {
        for (var at = preposition - 1; at >= 0 && at >= preposition - Reach; at--)
        {
            if (context.Tokens.TextOf(at) is "." or ";" or ":") break;
            if (context.Has(at, body)) return MentionReading.Actor;
            if (context.Has(at, place)) return MentionReading.Place;
        }

        return otherwise;
    }

    private static MentionReading? AsSubjectOrObject(TextContext context, Found mention)
    {
        if (context.Has(mention.End, WordClass.Lie)) return MentionReading.Place;
        if (context.Has(mention.End, WordClass.Say)) return MentionReading.Actor;
        var before = mention.First - 1;
        if (before >= 0 && context.Tokens.TextOf(before) is "the") before--;
        if (context.Has(before, WordClass.ActOn)) return MentionReading.Actor;
        if (context.Has(before, WordClass.Visit)) return MentionReading.Place;
        return null;
    }
}
