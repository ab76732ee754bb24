using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>The persons whom "he" or "she" may stand for who says something: those of fitting gender who are named near.</summary>
internal sealed class PersonsNear(AnnotatedDocument document, PersonGenders genders)
{
    // Sentences before that of the pronoun: within a few more there may be one only, who goes on speaking.
    private const int SentencesBack = 2;
    private const int LongestTurn = 5;

    private HashSet<string>? _surnames;

    /// <summary>Each once, the nearest last; none where the source is no such pronoun.</summary>
    public IReadOnlyList<NearPerson> Of(Attribution attribution) =>
        attribution.Source is [var source] ? Of(source, attribution.Content, attribution.Antecedent) : [];

    /// <summary>Whether it is told or known that somebody is a person, and not only a name of several words.</summary>
    public bool IsSure(NearPerson person) => person.Key is ['@', ..]
        || document.Names.Any(name => name.Type == ActorType.Person
            && (name.Span == person.Span || LastWordOf(name) == LastWordOf(person.Span)));

    /// <summary>Whom a "he" or "she" can be, each once, the nearest last; none for any other word.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="content">What the pronoun's speaker says: whom it names is somebody else.</param>
    /// <param name="antecedent">Who was found before for whom it stands; empty where nobody was.</param>
    public IReadOnlyList<NearPerson> Of(TextSpan pronoun, IReadOnlyList<TextSpan> content, IReadOnlyList<TextSpan> antecedent)
    {
        var gender = GenderOf(pronoun);
        if (gender == Gender.Unknown) return [];
        var own = document.Text.SentenceAt(Math.Min(pronoun.Start, content is [var first, ..] ? first.Start : pronoun.Start));
        var near = Named(pronoun, content, antecedent, gender, own - SentencesBack);
        return near.Count > 0 ? near : Named(pronoun, content, antecedent, gender, own - LongestTurn);
    }

    /// <summary>The first person whom a span names; null where it names none.</summary>
    public NearPerson? FirstIn(TextSpan span)
    {
        foreach (var (name, key, _) in Persons(span.Start, span.End).OrderBy(person => person.Span.Start)) return new NearPerson(name, key);
        return null;
    }

    /// <summary>Whether somebody for whom a "he" or "she" can stand is named between two offsets.</summary>
    public bool Between(int start, int end, TextSpan pronoun) => GenderOf(pronoun) is var gender && gender != Gender.Unknown
        && Persons(start, end)
            .Any(person => (person.Gender == gender || person.Gender == Gender.Unknown) && !IsTitled(person.Span, gender));

    /// <summary>
    /// Whether a "he" or "she" is nobody who is named in a span, as all there have the other gender; "his wife" is no "he".
    /// </summary>
    public bool IsOther(TextSpan pronoun, TextSpan speaker)
    {
        var gender = GenderOf(pronoun);
        if (gender == Gender.Unknown) return false;
        var words = speaker.SliceOf(document.Raw);
        var own = gender == Gender.Male ? "his " : "her ";
        if (words.StartsWith(own, StringComparison.OrdinalIgnoreCase)) return true;
        var persons = Persons(speaker.Start, speaker.End).ToList();
        return persons.Count > 0 && persons.TrueForAll(person => person.Gender != gender && person.Gender != Gender.Unknown);
    }

    /// <summary>Whether nobody else for whom a "he" or "she" can stand is named before it in the whole text.</summary>
    public bool IsOnlyOne(NearPerson person, TextSpan pronoun)
    {
        var gender = GenderOf(pronoun);
        return Persons(0, pronoun.Start).All(other => NameKeys.IsOne(other.Key, person.Key)
            || (other.Gender != gender && other.Gender != Gender.Unknown) || IsTitled(other.Span, gender));
    }

    private Gender GenderOf(TextSpan pronoun) => pronoun.SliceOf(document.Raw) switch
    {
        "he" or "He" => Gender.Male,
        "she" or "She" => Gender.Female,
        _ => Gender.Unknown,
    };

    private List<NearPerson> Named(
        TextSpan pronoun, IReadOnlyList<TextSpan> content, IReadOnlyList<TextSpan> antecedents, Gender gender, int sentence)
    {
        var from = document.Text.Sentences[Math.Max(0, sentence)].Span.Start;
        // "Roe said …. He added": only who is named since then may be meant as well.
        if (antecedents is [var antecedent, ..]) from = antecedent.Start;
        var found = new List<NearPerson>();
        foreach (var (span, key, of) in Persons(from, pronoun.Start).OrderBy(person => person.Span.Start))
        {
            var isOther = of != gender && of != Gender.Unknown;
            if (isOther || content.Any(part => part.Overlaps(span)) || IsTitled(span, gender)) continue;
            found.RemoveAll(person => NameKeys.IsOne(person.Key, key));
            found.Add(new NearPerson(span, key));
        }

        // "a spokesman for Lee said …, he added": whom the words before name without a name is one more.
        if (antecedents is [var meant] && !found.Exists(person => meant.Contains(person.Span)))
        {
            found.Add(new NearPerson(meant, meant.Of(document.Raw)));
        }

        return found;
    }

    private IEnumerable<(TextSpan Span, string Key, Gender Gender)> Persons(int start, int end)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention.Type != ActorType.Person || mention.Span.Start < start || mention.Span.End > end) continue;
            yield return (mention.Span, "@" + mention.Actor, genders.Of(mention));
        }

        foreach (var name in document.Names)
        {
            if (name.Span.Start < start || name.Span.End > end || !IsPerson(name) || DescribesNoun(name)) continue;
            yield return (name.Span, NameKeys.KeyOf(document, name), GenderOf(name));
        }
    }

    // "the Roe king", "the Lee campaign"
    private bool DescribesNoun(UnlistedName name)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var next = tokens.FirstAtOrAfter(name.Span.End);
        var before = tokens.FirstAtOrAfter(name.Span.Start) - 1;
        return next < tokens.Count && tags[next] is Tag.Nominal && before >= 0 && tags[before] is Tag.Determiner or Tag.Nominal
            && !tokens[next].Is(TokenShape.Capitalised);
    }

    // "Mr Roe" is no "she".
    private bool IsTitled(TextSpan name, Gender gender)
    {
        var tokens = document.Text.Tokens;
        var at = tokens.FirstAtOrAfter(name.Start) - 1;
        if (at > 0 && tokens.TextOf(at) is ".") at--;
        return at >= 0 && genders.OfTitle(tokens.TextOf(at).ToString()) is var title && title != gender && title != Gender.Unknown;
    }

    private HashSet<string> Surnames => _surnames ??= [.. document.Names.Where(IsPersonByItself).Select(LastWordOf)];

    private bool IsPerson(UnlistedName name) => IsPersonByItself(name) || (name.Type is null && Surnames.Contains(LastWordOf(name)));

    // A name of several words that nothing explains may be a person's.
    private bool IsPersonByItself(UnlistedName name) => name.Type == ActorType.Person
        || (name.Type is null && name.Span.SliceOf(document.Raw).Contains(' '));

    // "Roe" has the gender of "Ann Roe".
    private Gender GenderOf(UnlistedName name)
    {
        if (genders.OfFullName(name.Span.Of(document.Raw)) is var known and not Gender.Unknown) return known;
        var surname = LastWordOf(name);
        return document.Names.Where(other => IsPersonByItself(other) && LastWordOf(other) == surname)
            .Select(other => genders.OfFullName(other.Span.Of(document.Raw))).FirstOrDefault(gender => gender != Gender.Unknown);
    }

    private string LastWordOf(UnlistedName name) => LastWordOf(name.Span);

    private string LastWordOf(TextSpan name)
    {
        var words = name.Of(document.Raw);
        return words[(words.LastIndexOf(' ') + 1)..];
    }
}
