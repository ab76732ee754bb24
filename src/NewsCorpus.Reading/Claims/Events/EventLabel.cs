using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Who says something, for "he" and "it" in what is said.</summary>
internal sealed record EventSpeaker(string Name, bool IsPerson);

/// <summary>
/// Says in a few words what happened: "Putin, Kim meet in Beijing". It leaves out what the reader would not miss, and never cuts a
/// phrase.
/// </summary>
internal sealed class EventLabel(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    private const int Longest = 160;
    private const int LongestSubject = 60;

    // In tokens.
    private const int LongestApposition = 20;

    // "closed six dollars down on Friday", "did not on Friday": they tell more than when.
    private static readonly WordSet KeptBeforeDates = WordSet.Named("kept-before-dates");

    // Nouns that are told as verbs where it is known who acts.
    private static readonly Dictionary<string, (string One, string Many)> Verbs = new(StringComparer.Ordinal)
    {
        ["#meet"] = ("meets", "meet"),
        ["#visit"] = ("visits", "visit"),
        ["#invade"] = ("invades", "invade"),
        ["#attack"] = ("attacks", "attack"),
        ["#resign"] = ("resigns", "resign"),
    };

    /// <summary>The label of a noun phrase; null where it does not tell what happened ("the launch").</summary>
    /// <param name="host">The noun phrase.</param>
    /// <param name="act">What it names.</param>
    /// <param name="date">The tokens of the date.</param>
    /// <param name="isVague">True for a noun that may stand for any deed ("event", "action").</param>
    public string? OfNoun(DateHost host, Act act, TokenRange date, bool isVague)
    {
        var head = document.Text.Tokens[host.Head];
        var before = SpanOf(new TokenRange(host.Words.First, host.Head));
        var actors = ActorsIn(before).Select(Short).Distinct(StringComparer.Ordinal).ToList();
        var rest = host.Head + 1 < host.Words.End ? " " + Without(new TokenRange(host.Head + 1, host.Words.End), date) : "";
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
        var text = WithoutArticle(Without(host.Words, date));
        // A bare noun tells nothing: which launch?
        return text.Contains(' ', StringComparison.Ordinal) && (host.IsTelling || HasName(host.Words, head)) ? Short(Capital(text)) : null;
    }

    /// <summary>The label of a clause; null where it does not tell who or what acts.</summary>
    /// <param name="host">The clause.</param>
    /// <param name="date">The tokens of the date, which is shown beside the label.</param>
    /// <param name="speaker">Who says it, for "he" and "I" in what somebody says; null in the text's own voice.</param>
    public string? OfClause(DateHost host, TokenRange date, EventSpeaker? speaker)
    {
        var subject = SubjectOf(host.Subject, host.Head, date, speaker);
        if (subject is null) return null;
        var grammar = document.Grammar;
        var object_ = host.Predicate.First;
        while (object_ < host.Predicate.End && object_ <= host.Head) object_++;
        if (object_ < host.Predicate.End && grammar.Tags[object_] is Tag.Pronoun) return null;
        // "vetoed a similar resolution": similar to what?
        if (Compares(host.Predicate)) return null;
        var end = host.Predicate.End;
        var predicate = host.Predicate with { First = AfterLink(host.Predicate.First, host.Head) };
        var text = $"{subject} {Without(predicate with { End = end }, date)}{Purpose(end, date)}";
        // The last phrases go first; the verb keeps the one after it.
        while (text.Length > Longest && LastPhrase(host.Head + 1, end) is var shorter && shorter > 0)
        {
            end = shorter;
            text = $"{subject} {Without(predicate with { End = end }, date)}";
        }

        // "the last test was | on Friday": the subject tells it all.
        var verb = Without(new TokenRange(host.Predicate.First, host.Head + 1), date);
        if (text == $"{subject} {verb}" && document.Grammar.Tags[host.Head] is Tag.Be or Tag.Have) text = subject;
        var isNamed = host.Kind == DateHostKind.Clause && document.Grammar.Tags[host.Subject.End - 1] is Tag.Name;
        var isBare = text.Count(letter => letter == ' ') < (isNamed ? 1 : 2)
            || (IsCut(host.Predicate.End) && (host.Head == host.Predicate.End - 1 || text == $"{subject} {verb}"));
        // "votes | cast in 2012": what everybody expects of the noun.
        isBare |= host.Kind == DateHostKind.Participle
            && text.EndsWith($" {document.Text.Tokens.TextOf(host.Head)}", StringComparison.Ordinal);
        // "made Trainspotting and | 28 Days Later": the date is one of a list.
        return isBare || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" or", StringComparison.Ordinal)
            ? null
            : Short(Capital(text));
    }

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
        while (end < tokens.Count && (tokens.TextOf(end) is "as" || !(tags[end].IsFinite() || tags[end] is Tag.Comma or Tag.Stop
            or Tag.Semicolon or Tag.Dash or Tag.Subordinator or Tag.Relative or Tag.That or Tag.Coordinator)))
        {
            end++;
        }

        return " " + Without(new TokenRange(to, end), date);
    }

    /// <summary>The subject of the main clause of a sentence, for what comes after an event; null where there is none.</summary>
    public string? OfSubject(int sentence)
    {
        foreach (var clause in document.Grammar.ClausesOf(sentence))
        {
            if (clause.Subject.IsEmpty || document.Grammar.Tags[clause.Subject.First] is Tag.Pronoun or Tag.Relative or Tag.That) continue;
            return Capital(TextOf(clause.Subject));
        }

        return null;
    }

    private string? SubjectOf(TokenRange subject, int head, TokenRange date, EventSpeaker? speaker)
    {
        var tokens = document.Text.Tokens;
        if (document.Grammar.Tags[subject.End - 1] is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Question)
        {
            var word = tokens.TextOf(subject.First);
            var isPerson = word is "he" or "she" or "He" or "She" or "I";
            var isThing = word is "it" or "It" && document.Grammar.Tags[head] is not Tag.Be;
            var isOneWord = subject.End - subject.First == 1;
            if (isOneWord && speaker is not null && (speaker.IsPerson ? isPerson : isThing)) return speaker.Name;
            return speaker is null && isOneWord && document.Grammar.Tags[head] is not Tag.Be
                ? SubjectBefore(subject.First)
                : null;
        }

        // "Wang, | 62, was removed"
        if (subject.End - subject.First == 1 && document.Grammar.Tags[subject.First] is Tag.Number) return null;
        if (tokens.TextOf(subject.First) is "There" or "there" or "It" or "it" || PointsBack(subject)) return null;
        subject = subject with { First = subject.First - Approximation(subject.First) };
        if (StartsWithCredit(subject)) return null;
        subject = subject with { End = EndBeforeApposition(subject) };
        var text = WithoutArticle(Without(subject, date));
        if (text.Length <= LongestSubject) return text.Length == 0 ? null : text;
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Comma or Tag.Relative or Tag.Participle or Tag.Open or Tag.Dash
                || (document.Grammar.Tags[i] is Tag.Preposition && tokens.TextOf(i) is not "of"))
            {
                text = WithoutArticle(Without(subject with { End = i }, date));
                break;
            }
        }

        return text.Length > LongestSubject ? null : text;
    }

    // "Hwang, the most senior official to defect | arrived", "Wang, 46, fled": a list has a conjunction, an apposition has none.
    private int EndBeforeApposition(TokenRange subject)
    {
        var comma = -1;
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Coordinator) return subject.End;
            if (comma < 0 && document.Grammar.Tags[i] is Tag.Comma) comma = i;
        }

        return comma < 0 ? subject.End : comma;
    }

    // "those experiments", "its existence", "a similar incident": the reader of a label cannot look back.
    private bool PointsBack(TokenRange subject)
    {
        if (Compares(subject)) return true;
        for (var i = subject.First; i < subject.End; i++)
        {
            if (document.Text.Tokens.TextOf(i) is "these" or "These" or "those" or "Those" or "former") return true;
        }

        return document.Grammar.Tags[subject.First] is Tag.Possessive || IsBareThing(subject);
    }

    private bool Compares(TokenRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (document.Text.Tokens.TextOf(i) is "such" or "Such" or "similar" or "Similar" or "latter" or "same") return true;
        }

        return false;
    }

    // "the project", "the magazine": which one, only the text tells; "the government" and "the police" are known.
    private bool IsBareThing(TokenRange subject)
    {
        var noun = subject.End - 1;
        return subject.End - subject.First == 2 && document.Grammar.Tags[noun] is Tag.Nominal
            && document.Text.Tokens.TextOf(subject.First) is "the" or "The"
            && (document.Grammar.Classes.RolesOf(document.Text.Tokens[noun].Word)
                & (WordRole.SpeaksFor | WordRole.PartOf | WordRole.Body)) == 0;
    }

    // "nearly 80", "more than 80", "at least 80": how many words before a figure belong to it.
    private int Approximation(int first)
    {
        if (first > 0 && document.Text.Tokens.TextOf(first) is "least" or "most") return 1;
        if (first < 2
            || (document.Grammar.Tags[first] is not (Tag.Number or Tag.Quantifier)
            && document.Text.Tokens.TextOf(first) is not ("all" or "every" or "half")))
        {
            return 0;
        }

        if (document.Text.Tokens.TextOf(first - 1) is "nearly" or "almost" or "about" or "around" or "roughly") return 1;
        if (document.Text.Tokens.TextOf(first - 1) is "than" or "least" or "most" or "to") return 2;
        return document.Grammar.Tags[first - 1] is Tag.Adverb ? 1 : 0;
    }

    // Whom "they", "it" or "she" stands for: the subject of the sentence before, where it fits.
    private string? SubjectBefore(int pronoun)
    {
        var text = document.Text;
        var sentence = text.SentenceAt(text.Tokens[pronoun].Start);
        if (sentence < 1 || text.Sentences[sentence - 1].Block != text.Sentences[sentence].Block
            || document.Grammar.ClausesOf(sentence - 1) is not [var clause, ..] || clause.Subject.IsEmpty)
        {
            return null;
        }

        var span = SpanOf(clause.Subject);
        var actors = ActorsIn(span).DistinctBy(mention => mention.Actor, StringComparer.Ordinal).ToList();
        var fits = text.Tokens.TextOf(pronoun) switch
        {
            "They" => actors.Count > 1,
            "It" => actors is [{ Type: not ActorType.Person }],
            "He" or "She" => actors is [{ Type: ActorType.Person }],
            _ => false,
        };
        return fits ? string.Join(", ", actors.Select(Short)) : null;
    }

    // Those who can act: no places, no outlets.
    private IEnumerable<ActorMention> ActorsIn(TextSpan span) => document.Mentions
        .Where(mention => span.Contains(mention.Span) && mention.Type is not (ActorType.Place or ActorType.Outlet));

    // "Associated Press Asian stocks": the credit of a picture ran into its caption.
    private bool StartsWithCredit(TokenRange subject)
    {
        var start = document.Text.Tokens[subject.First].Start;
        return document.Mentions.Any(mention => mention.Type == ActorType.Outlet && mention.Span.Start == start
            && mention.Span.End < document.Text.Tokens[subject.End - 1].Start
            && document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(mention.Span.End)] is Tag.Name or Tag.Nominal);
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

    private string Short(ActorMention mention) =>
        mention.Type == ActorType.Person ? surnames.GetValueOrDefault(mention.Actor) ?? mention.Name.Split(' ')[^1] : mention.Name;

    // The words without the date, the preposition before it and what stands in brackets.
    private string Without(TokenRange range, TokenRange date)
    {
        var skipped = date;
        // "in midday trading": without the date the noun would stand alone.
        if (date.End < range.End && date.First > range.First && document.Grammar.Tags[date.End] is Tag.Nominal
            && document.Text.Tokens.TextOf(date.First - 1) is "in" or "at" or "during" or "for" && IsOneWord(date))
        {
            skipped = TokenRange.None;
        }
        else if (range.First < date.First && date.First < range.End)
        {
            var lead = date.First;
            while (lead - 1 >= range.First
                && document.Grammar.Tags[lead - 1] is Tag.Preposition or Tag.Determiner or Tag.Subordinator or Tag.Adverb
                && !KeptBeforeDates.Has(document.Text.Tokens.TextOf(lead - 1)) && !IsParticle(lead - 1)) lead--;
            if (document.Grammar.Tags[lead] is Tag.Preposition or Tag.Subordinator or Tag.Adverb or Tag.Determiner)
            {
                skipped = date with { First = lead };
            }
        }

        if (!skipped.IsEmpty && document.Grammar.Tags[Math.Min(skipped.End, document.Text.Tokens.Count - 1)] is Tag.Genitive)
        {
            skipped = skipped with { End = skipped.End + 1 };
        }
        else if (!skipped.IsEmpty && skipped.First < date.First && document.Text.Tokens.TextOf(skipped.First) is "from" or "between"
            && SecondDate(date.End) is var end && end <= range.End)
        {
            // "from 1950 to 1953"
            skipped = skipped with { End = Math.Max(end, skipped.End) };
        }

        var (parts, start) = (new List<string>(), range.First);
        for (var i = range.First; i <= range.End; i++)
        {
            var isLeftOut = i < range.End && (skipped.Contains(i) || IsBracketed(range, i));
            if (i < range.End && !isLeftOut) continue;
            if (i > start) parts.Add(TextOf(new TokenRange(start, i)));
            start = i + 1;
        }

        var text = string.Join(' ', string.Join(' ', parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(' ', ',', '.', ';', ':', '-');
        if (text.EndsWith(" that", StringComparison.Ordinal)) text = text[..^5];
        var isQuoted = text.Count(letter => letter is '"' or '“' or '”') % 2 == 0;
        return isQuoted ? text : string.Concat(text.Where(letter => letter is not ('"' or '“' or '”')));
    }

    // Where the second date of a stretch ends; 0 where there is none.
    private int SecondDate(int joint)
    {
        var tokens = document.Text.Tokens;
        if (joint + 1 >= tokens.Count || tokens.TextOf(joint) is not ("to" or "and" or "until" or "till" or "through")) return 0;
        foreach (var other in document.Dates)
        {
            if (other.Span.Start == tokens[joint + 1].Start) return tokens.FirstAtOrAfter(other.Span.End);
        }

        return 0;
    }

    private bool IsOneWord(TokenRange date) => date.End - date.First == 1 && !char.IsAsciiDigit(document.Text.Tokens.TextOf(date.First)[0]);

    // "had picked up briefly": part of the verb.
    private bool IsParticle(int token) => token > 0 && document.Grammar.Tags[token - 1].IsVerb()
        && document.Text.Tokens.TextOf(token) is "up" or "down" or "out" or "off" or "over" or "back" or "away" or "through" or "apart";

    private bool IsBracketed(TokenRange range, int token)
    {
        for (var i = token; i >= range.First; i--)
        {
            if (document.Grammar.Tags[i] is Tag.Open) return true;
            if (i < token && document.Grammar.Tags[i] is Tag.Close) return false;
        }

        return false;
    }

    private TextSpan SpanOf(TokenRange range) => new(document.Text.Tokens[range.First].Start, document.Text.Tokens[range.End - 1].End);

    private string TextOf(TokenRange range) => SpanOf(range) is var span ? document.Raw[span.Start..span.End] : "";

    private static string WithoutArticle(string text)
    {
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return text[article.Length..];
        }

        return text;
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // What ends on a word that leads on was cut in a phrase.
    private static string? Short(string text) => text.Length <= Longest && !EndsLoosely(text) ? text : null;

    private static bool EndsLoosely(string text) => text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant() is
        "the" or "a" or "an" or "of" or "between" or "to" or "for" or "with" or "by" or "from" or "and" or "or"
        or "its" or "their" or "his" or "her";
}
