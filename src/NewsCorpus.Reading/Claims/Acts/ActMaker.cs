using System.Collections.Frozen;
using System.Globalization;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>Makes an act of a verb or of a noun with its arguments: who does what to whom, where.</summary>
internal sealed class ActMaker(WordList words, Synonyms synonyms, Contraries contraries, ClaimWords claimWords)
{
    // Acts that are done on something: "fired on the crowd", "attack on the town".
    private static readonly HashSet<string> TakesOn = new(
        ["#attack", "#fire", "#open-fire", "#border-cross", "#sanction", "#spy", "#agree", "#sign", "#negotiate", "#ambush"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> TakesTo = new(["#contact", "#talks", "#meet", "#negotiate"], StringComparer.Ordinal);

    // Acts with two objects: "gave Kyiv tanks", "was paid a fee". Elsewhere the second one tells how much or when.
    private static readonly HashSet<string> TakesTwo = new(
        ["#transfer", "#grant", "#award", "#pay", "#bribe", "#compensate", "#lend", "#offer", "#promise", "#tell", "#inform", "#deny-verb",
            "#refund", "#owe", "#buy", "#sell", "#appoint", "#fine", "#charge", "#arm", "#ask", "#overcharge"],
        StringComparer.Ordinal);

    private static readonly WordSet Particles = WordSet.Named("verb-particles");

    private static readonly HashSet<string> InvolveKeys = new(["#involve"], StringComparer.Ordinal);

    /// <summary>The key of a verb, with its particle where the tables have it so.</summary>
    public string KeyOf(VerbPhrase verb)
    {
        var stem = synonyms.Stems.Of(words.Lower(verb.Main));
        var particle = words.Lower(verb.End);
        // "took drugs": an object is no particle.
        if (words[verb.End] is Tag.Nominal or Tag.Name or Tag.Determiner && !Particles.Has(particle)) return stem;
        var two = $"{stem} {particle}";
        var three = $"{two} {words.Lower(verb.End + 1)}";
        if (synonyms.HasVerb(three)) return three;
        return claimWords.Is("prospective", two) || claimWords.Is("light", two) || synonyms.HasVerb(two) ? two : stem;
    }

    /// <summary>The act of a verb with its arguments; null where it tells none ("tried", "is not sure").</summary>
    public Act? OfVerb(
        VerbPhrase verb, Phrase? subject, bool isSure, Arguments arguments, bool isNegated, Mood mood, IReadOnlyList<string> limits)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var objects = arguments.Objects;
        var isState = verb.IsCopula;
        Phrase? noun = null;
        IReadOnlyList<Phrase>? plain = null;
        if (verb.IsCopula)
        {
            var what = arguments.Complement ?? objects.FirstOrDefault()?.Head;
            // "I am not sure" tells of the speaker's mind.
            if ((what is null && arguments.Others.Count == 0) || claimWords.Is("mind", what)) return null;
            // "is in talks" and "is in business" are two states.
            var where = what is null ? " " + synonyms.Stems.Of(arguments.Others[0].Phrase.Head) : "";
            var state = "be " + (what is null ? PlainOf(arguments.Others[0].Preposition) : synonyms.Stems.Of(what)) + where;
            keys.Add(state);
            keys.UnionWith(synonyms.OfVerb(state));
            if (claimWords.Is("involved", what ?? arguments.Others[0].Preposition)) keys.Add("#involve");
            // "is not an isolated incident" is an incident all the same.
            if (objects is [{ Modifiers.Count: > 0 } complement, ..]) limits = [.. limits, .. complement.Modifiers];
            objects = [];
        }
        else
        {
            var key = KeyOf(verb);
            // "having ties to the mob"
            var isTie = words[verb.Main] is Tag.Have && objects.Count > 0 && claimWords.Is("involved", SingularOf(objects[0].Head));
            if (objects.Count > 0 && (claimWords.Is("light", key) || words[verb.Main] is Tag.Have) && (isTie || IsActNoun(objects[0])))
            {
                if (isTie) keys.Add("#involve");
                noun = objects[0];
                keys.UnionWith(KeysOf(noun));
                plain = objects;
                objects = noun.Of is { } of && !IsMoney(of) ? [of, .. objects.Skip(1)] : [.. objects.Skip(1)];
            }

            // "talks were held"
            else if (verb.IsPassive && subject is not null && claimWords.Is("light", key) && IsActNoun(subject))
            {
                // That no talks were held the verb tells already.
                noun = subject with { IsNegative = false };
                keys.UnionWith(KeysOf(noun));
                subject = noun.Of;
            }

            // "has remained open"
            var stem = synonyms.Stems.Of(words.Lower(verb.Main));
            string[] states = [$"{stem} {words.Lower(verb.End)}", $"{stem} {words.Lower(verb.End)} {words.Lower(verb.End + 1)}"];
            keys.UnionWith(states.Where(contraries.HasState));
            // "opened fire on the crowd": the object is part of the verb.
            var idiom = objects.Count > 0 && noun is null ? synonyms.OfVerb($"{stem} {objects[0].Head}") : FrozenSet<string>.Empty;
            if (noun is null && keys.Count + idiom.Count == 0 && claimWords.Is("vacuous", key)) return null;
            // "made a commitment" is no making.
            if (noun is null)
            {
                keys.Add(key);
                // "taking steps" may be stealing or selling only where it is told what is taken.
                if (objects.Count > 0 || verb.IsPassive || !claimWords.Is("light", key)) keys.UnionWith(synonyms.OfVerb(key));
            }

            if (idiom.Count > 0)
            {
                keys.UnionWith(idiom);
                isNegated ^= objects[0].IsNegative && !IsMoney(objects[0]);
                // "took money" may answer "took 100,000 euros".
                if (!IsMoney(objects[0])) objects = [.. objects.Skip(1)];
            }

            keys.UnionWith(synonyms.OfVerb($"{stem} {words.Lower(verb.End)}"));
            if (claimWords.Is("involved", key)) keys.Add("#involve");
        }

        isNegated ^= objects.Any(phrase => phrase.IsNegative) || (noun?.IsNegative ?? false)
            || arguments.Others.Any(other => other.Phrase.IsNegative);
        var core = Core(subject, objects, arguments, verb.IsPassive, keys);
        // "will not free them before the end of the war"
        var isUntil = isNegated && mood == Mood.Future && arguments.Others.Any(other => other.Preposition == "before");
        if (isUntil) limits = [.. limits, "before"];
        // "I haven't given a lot of speeches": some were given.
        if (isNegated && IsOfMany(verb.End)) limits = [.. limits, "many"];
        return core with
        {
            Head = words.Span(verb.Main),
            Span = words.Span(verb.First, Math.Max(verb.End, arguments.End)),
            IsAgentSure = isSure,
            IsNegated = isNegated,
            Mood = arguments.IsConditional ? Mood.Condition : mood,
            IsState = isState,
            IsPresent = words.Lower(verb.First) is "is" or "are" or "am" or "isn" or "aren",
            Limits = limits.Count + arguments.Limits.Count == 0
                ? FrozenSet<string>.Empty : limits.Concat(arguments.Limits).ToHashSet(StringComparer.Ordinal),
            Inner = keys.Contains("#involve") ? InnerOf(arguments, core.Agent)
                : plain is null ? null : Plain(verb, subject, plain, arguments, isSure, mood),
        };
    }

    /// <summary>
    /// An act of which the verb alone tells too little to compare it ("told them to leave", "had two wives"): only what points back to
    /// it can be about it.
    /// </summary>
    public Act OfItself(VerbPhrase verb, Phrase subject, bool isSure, Arguments arguments) =>
        Core(subject, arguments.Objects, arguments, verb.IsPassive, KeyOfItself(words.Span(verb.Main))) with
        {
            Head = words.Span(verb.Main),
            Span = words.Span(verb.First, Math.Max(verb.End, arguments.End)),
            IsAgentSure = isSure,
        };

    private static string SingularOf(string noun) => noun.EndsWith('s') ? noun[..^1] : noun;

    private HashSet<string> KeyOfItself(TextSpan verb) =>
        new([string.Create(CultureInfo.InvariantCulture, $"@{words.DocumentId}:{verb.Start}")], StringComparer.Ordinal);

    private bool IsOfMany(int at) =>
        words.Lower(at) is "many" or "much" or "enough" || (words.Lower(at) is "a" && words.Lower(at + 1) is "lot");

    // "gave the contract to a relative": besides "contracting" it may be a giving.
    private Act? Plain(VerbPhrase verb, Phrase? subject, IReadOnlyList<Phrase> objects, Arguments arguments, bool isSure, Mood mood)
    {
        var key = KeyOf(verb);
        if (synonyms.OfVerb(key) is not { Count: > 0 } rows) return null;
        var keys = new HashSet<string>(rows, StringComparer.Ordinal) { key };
        return Core(subject, objects, arguments, verb.IsPassive, keys) with
        {
            Head = words.Span(verb.Main),
            Span = words.Span(verb.First, Math.Max(verb.End, arguments.End)),
            IsAgentSure = isSure,
            Mood = arguments.IsConditional ? Mood.Condition : mood,
        };
    }

    /// <summary>"11.6 billion euros" tells how much, not what.</summary>
    private static bool IsMoney(Phrase phrase) => phrase.Keys.Contains("#money") || phrase.Wider.Contains("#money");

    // "aboard the ship" is "on the ship".
    private static string PlainOf(string preposition) => preposition switch
    {
        "aboard" or "onboard" => "on",
        "inside" or "within" => "in",
        _ => preposition,
    };

    /// <summary>"had nothing to do with the attack": a part in the act that stands after "with".</summary>
    public Act OfInvolvement(VerbPhrase verb, Phrase? subject, bool isSure, Arguments arguments, bool isNegated, Mood mood) =>
        Core(subject, [], arguments, false, InvolveKeys) with
        {
            Head = words.Span(verb.Main),
            Span = words.Span(verb.First, Math.Max(verb.End, arguments.End)),
            IsAgentSure = isSure,
            IsNegated = isNegated,
            Mood = mood,
            Inner = InnerOf(arguments, subject),
        };

    private static Act Core(
        Phrase? subject, IReadOnlyList<Phrase> objects, Arguments arguments, bool isPassive, IReadOnlySet<string> keys,
        bool isNominal = false)
    {
        var others = arguments.Others.ToList();
        var agent = isPassive ? Take("by") : subject;
        var target = isPassive ? subject : objects.FirstOrDefault();
        // "spoke to the judge"
        if (keys.Overlaps(TakesTo)) target ??= Take("to") ?? Take("with");
        var recipient = Take("to");
        // "supplied the rebels with mortars", "gave Kyiv tanks"
        var hasTwo = keys.Overlaps(TakesTwo);
        if (hasTwo && !isPassive && objects.Count > 1 && recipient is null) (recipient, target) = (objects[0], objects[1]);
        else if (hasTwo && isPassive && objects.Count > 0 && recipient is null) (recipient, target) = (target, objects[0]);
        else if (keys.Contains("#transfer") && target is not null && Take("with") is { } given) (recipient, target) = (target, given);
        if (keys.Overlaps(TakesOn)) target ??= Take("on");
        target ??= Take("against") ?? Take("with") ?? (isNominal ? null : Take("at")) ?? Take("into") ?? Take("about") ?? Take("for");
        recipient ??= Take("for");
        // "put his name to a contract"
        if (target is null && keys.Contains("#sign-2")) (target, recipient) = (recipient, null);
        var places = others.Where(other => IsPlace(other.Preposition)).Select(other => other.Phrase).ToList();
        return new Act
        {
            Keys = keys,
            Head = default,
            Span = default,
            Agent = agent,
            Object = target,
            Recipient = recipient,
            Places = places,
            Others = others,
        };

        Phrase? Take(string preposition)
        {
            // "to 84 per cent" is nobody.
            var at = others.FindIndex(other => other.Preposition == preposition
                && !(preposition == "to" && other.Phrase is { Figures.Count: > 0, Names.Count: 0 }));
            if (at < 0) return null;
            var phrase = others[at].Phrase;
            others.RemoveAt(at);
            return phrase;
        }
    }

    private static bool IsPlace(string preposition) =>
        preposition is "in" or "on" or "at" or "near" or "inside" or "outside" or "off" or "around" or "over" or "across" or "within";

    private bool IsActNoun(Phrase phrase) =>
        phrase.Names.Count == 0 && !phrase.IsPronoun && !claimWords.Is("intent", phrase.Head)
        && (synonyms.IsAct(phrase.Keys) || WordStem.VerbsOf(phrase.Head.TrimEnd('s')).Any());

    // "responsible for the attack on the town": the attack is what the agent is said to have done.
    private Act? InnerOf(Arguments arguments, Phrase? agent)
    {
        foreach (var (preposition, phrase) in arguments.Others)
        {
            if (preposition is "in" or "for" or "behind" or "of" or "to" or "with" && IsActNoun(phrase))
            {
                return DoneBy(phrase, arguments, agent);
            }
        }

        return arguments.Objects.Skip(1).FirstOrDefault() is { } last && IsActNoun(last) ? DoneBy(last, arguments, agent) : null;
    }

    private Act DoneBy(Phrase noun, Arguments arguments, Phrase? agent)
    {
        var others = arguments.Others.Where(other => other.Phrase != noun).ToList();
        var rest = arguments with { Others = others, Objects = [] };
        var core = Core(agent, noun.Of is { } of ? [of] : [], rest, false, KeysOf(noun), true);
        return core with { Head = noun.Span, Span = noun.Span, IsNominal = true };
    }

    private HashSet<string> KeysOf(Phrase noun)
    {
        var keys = new HashSet<string>(noun.Keys, StringComparer.Ordinal);
        keys.UnionWith(WordStem.VerbsOf(noun.Head.TrimEnd('s')));
        keys.UnionWith(WordStem.VerbsOf(noun.Head));
        foreach (var stem in keys.ToList()) keys.UnionWith(synonyms.OfVerb(stem));
        return keys;
    }

    /// <summary>
    /// The act that a noun names ("the shipment"). The doer is whom the text leaves to be understood: who denies an act is most
    /// often said to have done it.
    /// </summary>
    public Act OfNoun(Phrase noun, Arguments arguments, Mood mood, bool isNegated, Phrase? doer)
    {
        var keys = KeysOf(noun);
        if (claimWords.Is("involved", noun.Head)) keys.Add("#involve");
        var by = arguments.Others.FirstOrDefault(other => other.Preposition == "by").Phrase;
        var owner = OwnerOf(noun);
        var isOwnerObject = noun.Of is not null && noun.Of.Actors.Any(noun.Owners.Contains);
        var agent = by ?? (isOwnerObject ? null : owner);
        var target = noun.Of ?? ModifierOf(noun);
        var core = Core(agent ?? AgentOf(target) ?? doer, target is null ? [] : [target], arguments, false, keys, true);
        return core with
        {
            Head = noun.Span,
            Span = noun.Span,
            IsAgentSure = agent is not null,
            IsNegated = isNegated ^ noun.IsNegative,
            Mood = mood,
            IsNominal = true,
            // "no link between the use of pencils and spoiled votes" denies no use.
            Inner = keys.Contains("#involve") && (agent ?? doer) is { } involved ? InnerOf(arguments, involved) : null,
        };
    }

    // "the deployment of North Korean troops": North Korea deploys them.
    private static Phrase? AgentOf(Phrase? target) => target is { Names.Count: 0, Owners.Count: > 0 }
        ? target with { Names = target.Owners, Owners = [], Keys = new HashSet<string>() }
        : null;

    // "Moscow's" of "Moscow's shipment of arms"
    public static Phrase? OwnerOf(Phrase noun) => noun.Owners.Count == 0 ? null : noun with
    {
        Names = noun.Owners,
        Owners = [],
        Others = [],
        Keys = new HashSet<string>(),
        Figures = new HashSet<string>(),
        IsNegative = false,
    };

    // "arms" of "the arms shipment"
    private Phrase? ModifierOf(Phrase noun) => noun.Modifiers.Count == 0 ? null : noun with
    {
        Head = noun.Modifiers.Last(),
        Keys = ModifierKeys(noun),
        Owners = [],
        Others = [],
        Names = [],
        Figures = new HashSet<string>(),
    };

    private HashSet<string> ModifierKeys(Phrase noun)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var modifier in noun.Modifiers)
        {
            keys.Add(modifier);
            keys.UnionWith(synonyms.OfNoun(modifier));
        }

        return keys;
    }
}
