using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Whether the words for who says something leave open who it is: "the Gulf monarchy", "both parties", "a story".</summary>
internal static class OpenNames
{
    // "the then-35-year-old professor", "the Oslo-born poet"
    private static readonly string[] OfPerson = ["-year-old", "-born"];

    // Words of "a Senate report".
    private const int ShortestOfPaper = 3;

    private static readonly WordSet BarePapers = WordSet.Named("papers-without-owner");
    private static readonly WordSet AnyGroups = WordSet.Named("words-for-any-group");
    private static readonly WordSet AnyStates = WordSet.Named("words-for-any-state");
    private static readonly WordSet AnySides = WordSet.Named("words-for-any-side");
    private static readonly WordSet Epithets = WordSet.Named("epithets-of-persons");
    private static readonly WordSet OfMany = WordSet.Named("determiners-of-many");
    private static readonly WordSet Definite = WordSet.Named("definite-determiners");
    private static readonly WordSet Governing = WordSet.Named("words-for-government");
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");
    private static readonly WordSet Bodies = WordSet.Named("bodies-apart");
    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");
    private static readonly WordSet Courtesies = WordSet.Named("courtesy-titles");
    private static readonly WordSet Privates = WordSet.Named("private-persons");
    private static readonly WordSet Claimants = WordSet.Named("claimants");
    private static readonly WordSet OfCharges = WordSet.Named("sources-of-charges");

    /// <summary>"one of several nurses", "African allegations": whose of them all? Not "one of the nurses, Ann Lee".</summary>
    public static bool AreOfMany(AnnotatedDocument document, Attribution attribution) =>
        (Opens("one of", document, attribution) && NamedSources.In(document, attribution.NamedSource) is null)
        || IsAdjectiveOfMany(document, attribution);

    /// <summary>"Both", "part": words that stand for nobody by themselves; not "police", "prosecutors" or "many".</summary>
    public static bool IsBareWord(AnnotatedDocument document, Attribution attribution)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        if (attribution.NamedSource is not [var source]) return false;
        var first = tokens.FirstAtOrAfter(source.Start);
        if (tokens[first].End != source.End) return false;
        var word = tokens.TextOf(first);
        return tags[first] is Tag.Determiner
            // "[Various] reports claimed"
            || (OfMany.Has(word) && tokens[first + 1].End < attribution.Cue[0].Start)
            || (tags[first] is Tag.Nominal && char.IsLower(word[0]) && !Inflection.IsPlural(word) && !Claimants.Has(word));
    }

    /// <summary>
    /// "the Americans" of a firm, "the then-35-year-old", a surname of two, "the Gulf monarchy", "both parties"; not the Americans, where
    /// the other side charges the state.
    /// </summary>
    public static bool MayBeAnother(
        AnnotatedDocument document, Attribution attribution, Phrase source, IReadOnlyCollection<string> charged)
    {
        if (attribution.Speaker is { } actor && !charged.Contains("@" + actor)
            && (IsPeopleOfState(document, attribution.NamedSource, actor) || MayBeOfOtherState(document, attribution, source, actor)))
        {
            return true;
        }

        var words = ScopeExtensions.OneLine(attribution.NamedSource[0].Of(document.Raw));
        if (IsDefiniteOrPronoun(document, attribution.NamedSource[0])
            && Array.Exists(OfPerson, ending => words.Contains(ending, StringComparison.Ordinal))) return true;
        if (MayBeNamesake(document, attribution) || (Opens("the", document, attribution) && AnyStates.Has(source.Head))) return true;
        return (Opens("both", document, attribution) || Opens("all", document, attribution)) && source.Names.Count == 0
            && AnySides.Has(source.Head);
    }

    /// <summary>"Both men" where the other side does not name two.</summary>
    public static bool AreTwoOfNoNames(AnnotatedDocument document, Attribution attribution, Phrase source, ClaimStatement other)
    {
        if (!Opens("both", document, attribution) || source.AllNames.Count > 0) return false;
        var sentence = other.Document.Text.Sentences[other.Sentence].Span;
        return other.Document.Mentions.Select(mention => mention.Span).Concat(other.Document.Names.Select(name => name.Span))
            .Where(sentence.Contains).Select(span => span.Start).Distinct().Count() < 2;
    }

    /// <summary>"the opposition", "the police": there is one where the text tells of; "the president" may be anyone's.</summary>
    public static bool IsKnownBody(string head) => KnownByArticle.Has(head) && !Roles.Has(head);

    /// <summary>"the lawsuit", "the prosecutor": whose it is tells the text.</summary>
    public static bool IsOfCourt(string head) => OfCharges.Has(head);

    /// <summary>"the woman", "the residents", "his former wife": one, or one group, that has no name in the text.</summary>
    public static bool IsPrivate(string head) => Privates.Has(head);

    /// <summary>"the kingdom", "the Islamic republic": a word for any state.</summary>
    public static bool IsAnyState(string head) => AnyStates.Has(head);

    /// <summary>"group", "company": a word for any body.</summary>
    public static bool IsAnyGroup(string head) => AnyGroups.Has(head);

    /// <summary>"party", "court", "company": no man.</summary>
    public static bool IsBody(string head) => Bodies.Has(head) || AnyGroups.Has(head);

    /// <summary>"the mayor's", "the government", "the court": who holds that office tells the text.</summary>
    public static bool IsOffice(AnnotatedDocument document, TextSpan source)
    {
        var head = ScopeExtensions.OneLine(source.Of(document.Raw)).Split(' ')[^1].Split('\'', '’')[0];
        return Governing.Has(head) || KnownByArticle.Has(head) || Roles.Has(head) || (Bodies.Has(head) && !AnyGroups.Has(head));
    }

    /// <summary>"a story", and nobody says whose; "a report of their own", but not "a Senate report" or "media reports".</summary>
    public static bool IsPaperOfNobody(AnnotatedDocument document, Attribution attribution)
    {
        var words = ScopeExtensions.OneLine(attribution.NamedSource[0].Of(document.Raw)).Split(' ');
        var first = document.Text.Tokens.FirstAtOrAfter(attribution.NamedSource[0].Start);
        var isOpen = words.Length == 1 || (words.Length < ShortestOfPaper && document.Grammar.Tags[first] is Tag.Determiner);
        return (isOpen && BarePapers.Has(words[^1]) && !OfCharges.Has(words[^1]))
            || attribution.NamedSource[0].SliceOf(document.Raw).Contains("of their own", StringComparison.Ordinal);
    }

    /// <summary>"the group", "it", "his": words that stand for somebody named elsewhere.</summary>
    public static bool IsDefiniteOrPronoun(AnnotatedDocument document, TextSpan source)
    {
        var first = document.Text.Tokens.FirstAtOrAfter(source.Start);
        return IsPronoun(document, source)
            || (document.Grammar.Tags[first] is Tag.Determiner && Definite.Has(document.Text.Tokens.TextOf(first)));
    }

    /// <summary>"the nurses' union", "the head of the agency"; not "the union".</summary>
    public static bool IsDescribed(AnnotatedDocument document, TextSpan source)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(source.Start);
        if (tags[first] is not Tag.Determiner || tokens.TextOf(first) is not ("the" or "The")) return false;
        var (nouns, isOwned) = (0, false);
        for (var i = first + 1; i < tokens.Count && tokens[i].End <= source.End && tags[i] is not (Tag.Relative or Tag.Comma); i++)
        {
            if (tags[i].IsNounLike()) nouns++;
            // The last one makes the whole a possessive: "the terrorist group's accusations".
            isOwned |= tags[i] is Tag.Name or Tag.Preposition || (tags[i] is Tag.Genitive && tokens[i].End < source.End);
        }

        // "the popular group", "the socialist dictator"
        var last = tokens.FirstAtOrAfter(source.End) - 1;
        var head = tokens.TextOf(tags[last] is Tag.Genitive ? last - 1 : last);
        return nouns > 1 && (isOwned || !(AnyGroups.Has(head) || Epithets.Has(head)));
    }

    // "African allegations": whose of them all?
    private static bool IsAdjectiveOfMany(AnnotatedDocument document, Attribution attribution) =>
        attribution.Source is [var source] && attribution.Cue[0].Start - source.End == 1
        && StartsWith(document, attribution.Cue[0], Tag.Nominal) && StartsWith(document, source, Tag.Name)
        && !source.Of(document.Raw).Contains(' ')
        && !document.Mentions.Any(mention => mention.Span.Overlaps(source) && mention.Type is not ActorType.Place)
        && !document.Names.Any(name => name.Span.Overlaps(source));

    // "Lee" that is no mention of somebody known, in a text that names two persons of that surname in full.
    private static bool MayBeNamesake(AnnotatedDocument document, Attribution attribution)
    {
        var source = attribution.NamedSource[0];
        var words = source.Of(document.Raw).Split(',')[0];
        // "minister [Lee]", "Mr [Lee]"
        var surname = words[(words.LastIndexOf(' ') + 1)..];
        var before = words[..^surname.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(before, word => char.IsLower(word[0]) || Courtesies.Has(word.TrimEnd('.')))) return false;
        var name = new TextSpan(source.Start + words.Length - surname.Length, source.Start + words.Length);
        if (document.Mentions.Any(mention => mention.Span.Overlaps(name))) return false;
        var persons = document.Mentions.Where(mention => mention.Type is ActorType.Person).Select(mention => mention.Name)
            .Concat(document.Names.Select(other => other.Span.Of(document.Raw)))
            .Where(full => full.EndsWith(" " + surname, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
            .Select(full => GivenNames(full[..^surname.Length])).Where(given => given.Length > 0).ToList();
        return persons.Exists(one => persons.Exists(other => !IsOnePerson(one, other)));
    }

    // "Attorney General Ann Moe [Lee]" is "Ann [Lee]"
    private static bool IsOnePerson(string[] one, string[] other) =>
        one.All(word => other.Contains(word, StringComparer.Ordinal)) || other.All(word => one.Contains(word, StringComparer.Ordinal));

    private static string[] GivenNames(string names) =>
        [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Courtesies.Has(word.TrimEnd('.')))];

    // "the government", named long ago as Norway's, where the text speaks of Sweden now
    private static bool MayBeOfOtherState(AnnotatedDocument document, Attribution attribution, Phrase source, string actor)
    {
        if (!Governing.Has(source.Head) || !IsDefiniteOrPronoun(document, attribution.NamedSource[0])) return false;
        ActorMention? last = null;
        foreach (var mention in document.Mentions)
        {
            if (attribution.NamedSource[0].Contains(mention.Span)) return false;
            if (mention.Type is ActorType.State && mention.Span.End < attribution.NamedSource[0].Start) last = mention;
        }

        return last is not null && last.Actor != actor;
    }

    // "the Republicans" are a party.
    private static bool IsPeopleOfState(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) =>
        ClaimText.IsPeople(document, source, actor)
        && document.Mentions.Any(mention => mention.Actor == actor && mention.Type is ActorType.State);

    private static bool Opens(string word, AnnotatedDocument document, Attribution attribution) =>
        attribution.NamedSource[0].SliceOf(document.Raw).StartsWith(word + " ", StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(AnnotatedDocument document, TextSpan span, Tag tag) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(span.Start)] == tag;

    private static bool IsPronoun(AnnotatedDocument document, TextSpan source) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(source.Start)]
            is Tag.Pronoun or Tag.Possessive or Tag.Relative or Tag.That;
}
