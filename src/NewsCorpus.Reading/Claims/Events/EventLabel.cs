using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Says in a few words what happened: "Putin, Kim meet in Beijing". It leaves out what the reader would not miss, and never cuts a
/// phrase.
/// </summary>
internal sealed class EventLabel(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    private const int Longest = 160;

    // In tokens.
    private const int LongestApposition = 20;

    // Nouns that are told as verbs where it is known who acts.
    private static readonly Dictionary<string, (string One, string Many)> Verbs = new(StringComparer.Ordinal)
    {
        ["#meet"] = ("meets", "meet"),
        ["#visit"] = ("visits", "visit"),
        ["#invade"] = ("invades", "invade"),
        ["#attack"] = ("attacks", "attack"),
        ["#resign"] = ("resigns", "resign"),
    };

    private static readonly WordSet CompleteAlone = WordSet.Named("verbs-complete-alone");
    private static readonly WordSet WantParties = WordSet.Named("nouns-wanting-parties");
    private static readonly WordSet ActiveWithObject = WordSet.Named("verbs-with-objects");

    private readonly LabelWords _words = new(document);
    private readonly LabelActors _actors = new(document, surnames);
    private readonly LabelSubject _subjects = new(document, surnames);
    private readonly LabelRiddles _riddles = new(document);

    /// <summary>The label of a noun phrase; null where it does not tell what happened ("the launch").</summary>
    /// <param name="host">The noun phrase.</param>
    /// <param name="act">What it names.</param>
    /// <param name="date">The tokens of the date.</param>
    /// <param name="isVague">True for a noun that may stand for any deed ("event", "action").</param>
    public string? OfNoun(DateHost host, Act act, TokenRange date, bool isVague)
    {
        var head = document.Text.Tokens[host.Head];
        var before = _words.SpanOf(new TokenRange(host.Words.First, host.Head));
        var actors = _actors.In(before).Select(_actors.NameOf).Distinct(StringComparer.Ordinal).ToList();
        var rest = host.Head + 1 < host.Words.End ? " " + _words.Without(new TokenRange(host.Head + 1, host.Words.End), date) : "";
        foreach (var (key, verb) in Verbs)
        {
            if (!act.Keys.Contains(key) || actors.Count == 0 || (key == "#meet" ? actors.Count < 2 : key != "#resign" && rest.Length < 2))
            {
                continue;
            }

            // "of Ukraine" is the object of the verb; "in Beijing" stays.
            if (key != "#meet" && rest.Length > 3 && rest[..4] is " of " or " to " or " on ") rest = rest[3..];
            return Short($"{string.Join(", ", actors)} {(actors.Count > 1 ? verb.Many : verb.One)}{rest}");
        }

        // "their meeting", "an event in Norfolk", "the action": nothing that a list could tell.
        if (document.Grammar.Tags[host.Words.First] is Tag.Possessive || isVague || EndsInDate(host.Words, date)) return null;
        if (_riddles.IsWithoutContent(host.Head, host.Words.End) || IsCutInName(host.Words.End)
            || _riddles.PointOutside(TokenRange.None, host.Words, date, isReported: false))
        {
            return null;
        }

        // "the Oslo meeting": of whom?
        if (actors.Count < 2 && LacksParties(host.Words with { First = host.Head })) return null;

        var text = LabelWords.WithoutArticle(_words.Without(host.Words, date));
        // A bare noun tells nothing: which launch?
        return text.Contains(' ', StringComparison.Ordinal) && (host.IsTelling || HasName(host.Words, head))
            ? Short(LabelWords.Capital(text))
            : null;
    }

    /// <summary>The label of a clause; null where it does not tell who or what acts.</summary>
    /// <param name="host">The clause.</param>
    /// <param name="date">The tokens of the date, which is shown beside the label.</param>
    /// <param name="speaker">Who says it, for "he" and "I" in what somebody says; null in the text's own voice.</param>
    /// <param name="isReported">True where an organisation tells it, which "its" may mean.</param>
    public string? OfClause(DateHost host, TokenRange date, EventSpeaker? speaker, bool isReported)
    {
        if (_subjects.Of(host.Subject, host.Head, date, speaker) is not var (subject, shown)) return null;
        var grammar = document.Grammar;
        var object_ = host.Predicate.First;
        while (object_ < host.Predicate.End && object_ <= host.Head) object_++;
        if (object_ < host.Predicate.End && grammar.Tags[object_] is Tag.Pronoun) return null;
        var end = host.Predicate.End;
        var predicate = host.Predicate with { First = AfterLink(host.Predicate.First, host.Head) };
        var text = $"{subject} {_words.Without(predicate with { End = end }, date)}{Purpose(end, date)}";
        // The last phrases go first; the verb keeps the one after it.
        while (text.Length > Longest && LastPhrase(host.Head + 1, end) is var shorter && shorter > 0)
        {
            end = shorter;
            text = $"{subject} {_words.Without(predicate with { End = end }, date)}";
        }

        // "the last test was | on Friday": the subject tells it all.
        var verb = _words.Without(new TokenRange(host.Predicate.First, host.Head + 1), date);
        if (text == $"{subject} {verb}" && document.Grammar.Tags[host.Head] is Tag.Be or Tag.Have) text = subject;
        var isNamed = document.Grammar.Tags[host.Subject.End - 1] is Tag.Name;
        // "Roe left", "Acme tried": what?
        var isWhole = isNamed && CompleteAlone.Has(document.Text.Tokens.TextOf(host.Head));
        var isBare = text.Count(letter => letter == ' ') < (isWhole ? 1 : 2)
            || (IsCut(host.Predicate.End) && (host.Head == host.Predicate.End - 1 || text == $"{subject} {verb}"));
        isBare |= NeedsObject(host, verb, subject, text) || LosesItsRange(host.Predicate.End, text) || IsCutInName(end);
        var told = new TokenRange(host.Head + 1, end);
        isBare |= _riddles.PointOutside(shown, told, date, isReported) || _riddles.EndsWithoutContent(told, date)
            || _riddles.IsWithoutContent(shown) || _riddles.IsUnknownAmount(shown, host.Head, told, date) || LacksParties(shown);
        // "made Trainspotting and | 28 Days Later": the date is one of a list.
        return isBare || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" or", StringComparison.Ordinal)
            ? null
            : Short(LabelWords.Capital(text));
    }

    // "King Faisal visited": whom or what?
    private bool NeedsObject(DateHost host, string verb, string subject, string text) => text == $"{subject} {verb}"
        && ActiveWithObject.Has(document.Text.Tokens.TextOf(host.Head))
        && !VerbGroup.Read(document.Grammar.TagsOf(document.Text.SentenceAt(document.Text.Tokens[host.Head].Start)), host.Head).IsPassive;

    // "to reach the highest level | since 1985": without its range it would be the highest ever.
    private bool LosesItsRange(int end, string text)
    {
        var words = text.Split(' ');
        return words.Length > 3 && words[^3] == "the" && IsSuperlative(words[^2]) && end < document.Text.Tokens.Count
            && document.Grammar.Tags[end] is Tag.Subordinator or Tag.Preposition or Tag.Adverb;
    }

    // "talks with Acme", "bilateral negotiations": whose?
    private bool LacksParties(TokenRange phrase)
    {
        var tokens = document.Text.Tokens;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var opens = i == 0 || document.Grammar.Tags[i - 1] is Tag.Stop;
            if (document.Grammar.Tags[i] is Tag.Name or Tag.Genitive && !opens) return false;
            if (!WantParties.Has(tokens.TextOf(i))) continue;
            return !(i + 1 < phrase.End && tokens.TextOf(i + 1) is "between" or "of" && HasName(new TokenRange(i, phrase.End), tokens[i]));
        }

        return false;
    }

    // "the death of John F | . Kennedy"
    private bool IsCutInName(int end) => end + 1 < document.Text.Tokens.Count && document.Grammar.Tags[end] is Tag.Stop
        && document.Grammar.Tags[end + 1] is Tag.Name or Tag.Hyphen or Tag.Nominal
        && document.Text.SentenceAt(document.Text.Tokens[end].Start) == document.Text.SentenceAt(document.Text.Tokens[end + 1].Start);

    // "Li | also flew", "but | only entered": words that link a sentence with what stands before it.
    private int AfterLink(int first, int head)
    {
        while (first < head && document.Text.Tokens.TextOf(first) is "also" or "only" or "then" or "still" or "even") first++;
        return first;
    }

    // "appointed Cowan, a lawyer from Boston, | to serve as a senator": what goes on after an apposition; empty elsewhere.
    private string Purpose(int comma, TokenRange date)
    {
        var (tags, tokens) = (document.Grammar.Tags, document.Text.Tokens);
        if (comma >= tokens.Count || tags[comma] is not Tag.Comma) return "";
        var to = comma + 1;
        while (to < tokens.Count && to < comma + LongestApposition && tags[to] is not (Tag.Comma or Tag.Stop or Tag.Semicolon)) to++;
        to++;
        if (to >= tokens.Count || tags[to - 1] is not Tag.Comma || tags[to] is not Tag.To) return "";
        var end = to + 1;
        var as_ = -1;
        while (end < tokens.Count && (tokens.TextOf(end) is "as" || !(tags[end].IsFinite() || tags[end] is Tag.Comma or Tag.Stop
            or Tag.Semicolon or Tag.Dash or Tag.Subordinator or Tag.Relative or Tag.That or Tag.Coordinator)))
        {
            if (tokens.TextOf(end) is "as") as_ = end;
            end++;
        }

        // "to quit | as a fifth woman came forward"
        if (as_ > 0 && end < tokens.Count && tags[end].IsFinite()) end = as_;
        return " " + _words.Without(new TokenRange(to, end), date);
    }

    /// <summary>The subject of the main clause of a sentence, for what comes after an event; null where there is none.</summary>
    public string? OfSubject(int sentence)
    {
        foreach (var clause in document.Grammar.ClausesOf(sentence))
        {
            if (clause.Subject.IsEmpty || document.Grammar.Tags[clause.Subject.First] is Tag.Pronoun or Tag.Relative or Tag.That) continue;
            return LabelWords.Capital(_words.TextOf(clause.Subject));
        }

        return null;
    }

    // "Italy ranked | as one of the …": the verb alone would say something else.
    private bool IsCut(int end) =>
        end < document.Text.Tokens.Count
        && document.Grammar.Tags[end] is Tag.Subordinator or Tag.Preposition or Tag.That or Tag.Question or Tag.To or Tag.Gerund;

    // Where the last phrase of a predicate begins that can go; 0 where none can.
    private int LastPhrase(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (document.Grammar.Tags[i] is Tag.Preposition or Tag.To or Tag.Gerund && document.Text.Tokens.TextOf(i) is not "of"
                && document.Grammar.Tags[i - 1].IsNounLike())
            {
                return i;
            }
        }

        return 0;
    }

    // "the attack in an Oct. | 15 interview"
    private bool EndsInDate(TokenRange words, TokenRange date) => !date.Contains(words.End - 1)
        && document.Dates.Any(other => other.Span.Contains(document.Text.Tokens[words.End - 1].Span));

    // A name tells which.
    private bool HasName(TokenRange range, Token head)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (document.Text.Tokens[i].Start != head.Start && document.Grammar.Tags[i] is Tag.Name) return true;
        }

        return false;
    }

    // What ends on a word that leads on was cut in a phrase.
    private static string? Short(string text) => text.Length <= Longest && !EndsLoosely(text) ? text : null;

    // "was the best": of what? "a war of words between the U.S.": and whom?
    private static bool EndsLoosely(string text)
    {
        var words = text.Split(' ');
        var between = Array.LastIndexOf(words, "between");
        var isHalf = between >= 0 && words.Length > between + 1 && char.IsUpper(words[^1][0]) && !words[between..].Contains("and");
        return isHalf || (words.Length > 1 && words[^2] == "the" && IsSuperlative(words[^1])) || words[^1].ToLowerInvariant() is
            "the" or "a" or "an" or "of" or "between" or "to" or "for" or "with" or "by" or "from" or "and" or "or"
            or "its" or "their" or "his" or "her" or "ended" or "ending";
    }

    private static bool IsSuperlative(string word) =>
        word is "worst" or "best" || (word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal));
}
