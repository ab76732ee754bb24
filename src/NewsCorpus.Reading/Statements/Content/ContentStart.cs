using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Finds where the content after a cue begins.</summary>
internal sealed class ContentStart(Clause clause)
{
    private const int AdverbialReach = 16;
    private const int LongestInsertion = 14;

    // Tokens of "as a completely baseless".
    private const int LongestVerdict = 5;

    private static readonly WordSet Published = WordSet.Named("publishing-participles");
    private static readonly WordSet Verdicts = WordSet.Named("verdicts");

    private readonly TimeBehindCue _times = new(clause);

    /// <summary>Where the content after a cue begins; -1 where none of its frames fits.</summary>
    /// <param name="from">One past the cue.</param>
    /// <param name="frames">What the content may look like.</param>
    public int StartAfter(int from, Frames frames)
    {
        var tag = clause[from];
        if (OpensQuotation(from) is var quoted && quoted >= 0) return quoted;
        if (tag is Tag.Colon) return from + 1;
        var takesClause = (frames & (Frames.Clause | Frames.That)) != 0;
        // "denies that and says", "disputed that in a letter": the pronoun is what is denied.
        // But "said that, during the talks, they had agreed": what stands between commas tells when.
        var opensAside = clause[from + 1] is Tag.Comma && clause.HasFinite(from + 3, clause.End)
            && (clause[from + 2] is Tag.Preposition or Tag.Subordinator or Tag.Time
            // "disputed that, citing letters"
            || (clause[from + 2] is Tag.Gerund && (frames & Frames.Object) == 0));
        var isPronoun = clause[from + 1] is Tag.None or Tag.Stop or Tag.Coordinator || (clause[from + 1] is Tag.Comma && !opensAside)
            || (clause[from + 1] is Tag.Preposition && !clause.HasVerb(from + 1));
        if (tag is Tag.That && isPronoun) return (frames & Frames.Object) != 0 ? from : -1;
        if (takesClause && tag is Tag.That)
        {
            // "said that was unlikely", "said that becomes costly"
            var isSubject = clause[from - 1].IsVerb() && (clause[from + 1] is Tag.Be or Tag.Have or Tag.Modal
                || (clause[from + 1] is Tag.Verb && (clause.Roles(from + 1) & (WordRole.Third | WordRole.Homograph)) == WordRole.Third));
            return isSubject ? from : from + 1;
        }

        if (takesClause && _times.IsDay(from) && clause[from + 3] is Tag.That && clause.HasVerb(from + 4)) return from + 4;
        if (takesClause && AfterListener(from) is var heard && heard >= 0) return heard;
        if ((frames & (Frames.Claim | Frames.Grant)) != 0 && AfterVerdict(from) is var judged && judged >= 0) return judged;
        if (OpensThatClause(from)) return from + 1;
        if (tag is Tag.Adverb && OpensThatClause(from + 1)) return from + 2;
        if (takesClause && StartsQuestion(from)) return from;
        if ((frames & Frames.To) != 0 && tag is Tag.To
            && (clause[from + 1] is Tag.Bare or Tag.Be or Tag.Have or Tag.Do or Tag.Nominal or Tag.Adverb
            || (clause[from + 1] is Tag.Quote && clause[from + 2] is Tag.Bare or Tag.Verb or Tag.Nominal)))
        {
            return from;
        }

        // "said today Ann Lee had left", "disclosed last May that", "said in Oslo on Friday he had left"
        if (takesClause && (_times.Leads(from) || _times.IsPlaceBefore(from))
            && Math.Max(AfterAdverbials(from, frames), _times.EndAfter(from)) is >= 0 and var timed)
        {
            return timed;
        }

        if ((frames & Frames.Object) != 0
            && (tag.StartsNounPhrase() || tag is Tag.Gerund || IsParticiple(from) || IsAmount(from)
                || (tag is Tag.Symbol && clause[from + 1] is Tag.Number)
                || (tag is Tag.Adverb && clause[from + 1].StartsNounPhrase())))
        {
            return from;
        }

        if ((frames & Frames.Addressee) != 0 && AfterAddressee(from, frames) is var told && told >= 0) return told;
        if ((frames & Frames.Clause) != 0 && OpensWithParticiple(from)) return from;
        // "hoped yesterday's forecasts were wrong"
        if ((frames & Frames.Clause) != 0 && tag is Tag.Time && clause[from + 1] is Tag.Genitive && clause.HasVerb(from)) return from;
        if ((frames & Frames.Clause) != 0 && (tag.StartsNounPhrase() || tag is Tag.Gerund or Tag.Preposition or Tag.Adverb or Tag.Time)
            && ((frames & Frames.Quote) != 0 ? clause.HasOwnVerb(from) : clause.HasVerb(from)))
        {
            var later = Math.Max(AfterAdverbials(from, frames), _times.EndAfter(from));
            return later >= 0 ? later : tag.StartsNounPhrase() || tag is Tag.Gerund || clause[from + 1] is Tag.Hyphen ? from
                : tag is Tag.Preposition && clause[from + 1].StartsNounPhrase() ? from : -1;
        }

        return AfterAdverbials(from, frames);
    }

    // "denied as baseless reports that …", "dismissed as a complete lie the claim …"; -1 elsewhere.
    private int AfterVerdict(int from)
    {
        if (clause.Word(from) != clause.Classes.As) return -1;
        for (var i = from + 1; i < clause.End && i < from + LongestVerdict; i++)
        {
            if (Verdicts.Has(clause.Text(i))) return clause[i + 1].StartsNounPhrase() ? i + 1 : -1;
            if (!clause[i].StartsNounPhrase() && clause[i] is not Tag.Adverb) return -1;
        }

        return -1;
    }

    // "promised Ann Lee that taxes would fall": to whom; -1 elsewhere.
    private int AfterListener(int from)
    {
        // "admitted to the officers that he had": also behind "to"
        var isTo = clause[from - 1] is Tag.To && clause[from - 2].IsVerb() && clause[from].StartsNounPhrase();
        if (!isTo && (clause[from] is not (Tag.Name or Tag.Pronoun) || !clause[from - 1].IsVerb())) return -1;
        var that = AddresseeEnd(from);
        return clause[that] is Tag.That && clause[that + 1].StartsNounPhrase() && clause.HasVerb(that + 1) ? that + 1 : -1;
    }

    // "resented that the town …", "said repeatedly that it …": never the "that" of "that town".
    private bool OpensThatClause(int that) => clause[that] is Tag.That
        && clause[that + 1] is Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Pronoun && clause.HasVerb(that + 1);

    // "said having to wait was wrong", "said being there was enough"
    private bool OpensWithParticiple(int from) => IsParticiple(from) && clause.HasVerb(from);

    // "denied having met"
    private bool IsParticiple(int from) => clause[from].IsAuxiliary() && clause.Text(from) is "having" or "being";

    // "reported at least 20 cases"
    private bool IsAmount(int from) => clause[from] is Tag.Preposition && clause.Tokens.TextOf(from) is "at" && from + 1 < clause.End
        && clause.Tokens.TextOf(from + 1) is "least" or "most";

    private int OpensQuotation(int from)
    {
        if (clause.OpeningAt(from) is not null) return from;
        return clause[from] is Tag.Comma && clause.OpeningAt(from + 1) is not null ? from + 1 : -1;
    }

    private bool StartsQuestion(int from) => clause[from] is Tag.Question || IsWho(from)
        || (clause[from] is Tag.Subordinator && clause.Tokens.TextOf(from) is "if" or "when" && clause.HasVerb(from + 1));

    // "would not say who gave the order"
    private bool IsWho(int from) => clause[from] is Tag.Relative && clause[from - 1] is Tag.Verb or Tag.Bare && clause[from + 1].IsFinite();

    // "told reporters in Iowa that", "urged Russia to"
    private int AfterAddressee(int from, Frames frames)
    {
        if (!clause[from].StartsNounPhrase()) return -1;
        if ((frames & Frames.To) != 0)
        {
            for (var i = from + 1; i < clause.End && i < from + AdverbialReach; i++)
            {
                // "asks him to “please let go”"
                var verb = clause[i + 1] is Tag.Quote ? i + 2 : i + 1;
                if (clause[i] is Tag.To && (clause[verb] is Tag.Bare or Tag.Be or Tag.Have or Tag.Do || IsVerbAfterTo(verb, from)
                    || (verb > i + 1 && clause[verb] is Tag.Adverb or Tag.Nominal or Tag.Verb)))
                {
                    return from;
                }

                if (clause[i].IsFinite() || clause[i] is Tag.Comma or Tag.That or Tag.Quote) break;
            }
        }

        var end = AddresseeEnd(from);
        // "asked the town for changes"
        var asksFor = clause.Text(from - 1).StartsWith("ask", StringComparison.OrdinalIgnoreCase) && clause.Text(end) is "for";
        if ((frames & Frames.To) != 0 && asksFor && clause[end + 1].StartsNounPhrase()) return from;
        if ((frames & (Frames.Clause | Frames.Quote)) == 0) return -1;
        if (clause[end] is Tag.That && clause[end + 1] is not (Tag.Stop or Tag.None or Tag.Verb) && !clause[end + 1].IsAuxiliary())
        {
            return end + 1;
        }

        if ((frames & Frames.About) != 0 && clause.Tokens.Count > end && clause[end] is Tag.Preposition
            && clause.Tokens.TextOf(end) is "against" or "of" or "about")
        {
            return end;
        }

        // "asked people whose voices are not heard to write"
        if (clause.Text(end) is "whose" && clause[end - 1] is Tag.Nominal) return -1;
        if (StartsQuestion(end)) return end;
        if (_times.EndAfter(end) is var later && later >= 0 && clause[later] is not Tag.That) return later;
        if (clause[end - 1] is Tag.Name && OpensSubject(end)) return end;
        if (clause[end] is Tag.Pronoun or Tag.Determiner or Tag.Possessive or Tag.Name && clause.HasVerb(end)) return end;
        if (clause[from] is Tag.Pronoun && clause[end].StartsNounPhrase() && clause.HasVerb(end)) return end;
        return AfterAdverbials(from, Frames.Clause | Frames.Addressee);
    }

    // "told the BBC prices rose", "told Reuters no soldiers were sent": a noun or two, and their verb.
    private bool OpensSubject(int from)
    {
        var i = from;
        while (clause[i] is Tag.Quantifier or Tag.Number or Tag.Negation or Tag.Subordinator && i < from + 3) i++;
        while (clause[i] is Tag.Nominal or Tag.Number) i++;
        return i > from && clause[i - 1] is Tag.Nominal && clause[i].IsFinite();
    }

    // "asked Norway to hand over the men": a noun that is a verb by what follows; "asked the court to intervene": a verb that no table has.
    private bool IsVerbAfterTo(int i, int addressee) => clause[i] is Tag.Nominal && ((clause.Roles(i) & WordRole.Homograph) != 0
        ? clause[i + 1] is Tag.Preposition or Tag.Determiner or Tag.Possessive or Tag.Pronoun or Tag.Adverb
        : AddresseeEnd(addressee) == i - 1 && !clause.Text(i).EndsWith("s", StringComparison.Ordinal));

    // One past "him", "his audience", "Fox News", "host Ann Lee".
    private int AddresseeEnd(int from)
    {
        if (clause[from] is Tag.Pronoun) return from + 1;
        var i = from;
        if (clause[i] is Tag.Determiner or Tag.Possessive or Tag.Quantifier) i++;
        // "told his senior-most team"
        if (i > from && clause[i + 1] is Tag.Hyphen && clause[i + 3].IsNounLike()) i += 3;
        while (clause[i] is Tag.Nominal && clause[i + 1] is Tag.Name) i++;
        var isName = clause[i] is Tag.Name;
        while (clause[i] is Tag.Hyphen or Tag.Symbol or Tag.Genitive || clause[i] == (isName ? Tag.Name : Tag.Nominal)) i++;
        // "told Channel 4 the town was lost"
        if (isName && clause[i] is Tag.Number && clause[i + 1] is Tag.Determiner or Tag.Pronoun or Tag.Possessive or Tag.That) i++;
        return i;
    }

    // "said on Saturday that", "told the BBC in an interview: …": a marker of content within a short reach.
    private int AfterAdverbials(int from, Frames frames)
    {
        var takesClause = (frames & (Frames.Clause | Frames.That)) != 0;
        if ((frames & Frames.Addressee) == 0
            && clause[from] is not (Tag.Preposition or Tag.Time or Tag.Adverb or Tag.Comma or Tag.Dash or Tag.To or Tag.Colon or Tag.Quote)
            && !IsAfterDoing(from))
        {
            return -1;
        }

        for (var i = from; i < clause.End && i < from + AdverbialReach; i++)
        {
            var tag = clause[i];
            // "agreed to a deal that would free him": the noun is described.
            if (tag is Tag.That && clause[i - 1] is Tag.Nominal && clause[from] is Tag.To
                && (clause[i + 1].IsFinite() || clause.Text(from - 1).StartsWith("agree", StringComparison.Ordinal)))
            {
                return -1;
            }

            // "promised reforms that would help" is no clause
            // nor is "agreed in May of that year to go"
            var isOfThat = clause.Text(i - 1) is "of";
            if (i > from && tag is Tag.That && takesClause && !isOfThat && clause[i + 1] is not (Tag.Stop or Tag.None or Tag.Verb)
                && !clause[i + 1].IsAuxiliary())
            {
                return i + 1;
            }

            if (tag is Tag.Colon) return AfterTitle(i + 1);
            if (tag is Tag.To && i > from && (frames & Frames.To) != 0 && clause[i + 1] is Tag.Bare) return i;
            if (clause.OpeningAt(i) is { } quotation)
            {
                var afterComma = clause[i - 1] is Tag.Comma;
                return afterComma || i == from || !quotation.IsClosed || quotation.End - i > 8 ? i : -1;
            }

            if (tag is Tag.Comma && clause.OpeningAt(i + 1) is not null) return i + 1;
            if (tag is Tag.Comma && i > from && clause[i + 1] is Tag.That && takesClause) return i + 2;
            if (tag is Tag.Comma or Tag.Dash && takesClause) return AfterInsertion(i);
            var goesOn = tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Time or Tag.Preposition or Tag.Determiner or Tag.Possessive
                or Tag.Genitive or Tag.Adverb or Tag.Hyphen or Tag.Pronoun or Tag.To or Tag.Quantifier or Tag.Symbol or Tag.Open
                or Tag.Close || IsAfterDoing(i) // "after meeting Lee that"
                // "in an interview published on Friday that"
                || (Published.Has(clause.Text(i)) && clause[i - 1].IsNounLike() && clause[i + 1] is Tag.Preposition or Tag.Time)
                || (tag is Tag.That && isOfThat)
                || (tag is Tag.Quote && !clause.IsQuoted(i)) // "in '08"
                || (tag is Tag.Coordinator && (frames & Frames.Addressee) != 0); // "told troops in Oslo and Bergen that"
            if (!goesOn) return -1;
        }

        return -1;
    }

    // "in her book Long Days: Lessons of Old: “…”": the colon of a title, and then that of what is said.
    private int AfterTitle(int start)
    {
        for (var i = start; i < clause.End && i < start + LongestInsertion; i++)
        {
            if (clause[i] is Tag.Colon && clause.OpeningAt(i + 1) is not null) return i + 1;
            if (clause[i].IsFinite() || clause[i].EndsClause() || clause[i] is Tag.Quote or Tag.Comma) break;
        }

        return start;
    }

    private bool IsAfterDoing(int i) => clause[i] is Tag.Gerund
        ? clause[i - 1] is Tag.Preposition or Tag.Subordinator
        : clause[i] is Tag.Subordinator && clause.Text(i) is "after" or "before"
            && clause[i + 1] is Tag.Gerund or Tag.Nominal or Tag.Determiner or Tag.Number;

    // "said, among other things, that", "told the agency, however, that", "said - on Monday, as usual - that"; -1 elsewhere.
    private int AfterInsertion(int mark)
    {
        var mayHaveVerb = clause[mark + 1] is Tag.Subordinator or Tag.Preposition;
        for (var i = mark + 1; i < clause.End && i < mark + LongestInsertion; i++)
        {
            var closes = clause[i] == clause[mark] && clause[i + 1] is Tag.That;
            if (closes && clause[i + 2] is not (Tag.Stop or Tag.None or Tag.Verb)) return i + 2;
            // ", made available to the press, that": a participle that looks like a verb
            var isParticiple = i == mark + 1 && clause[i] is Tag.Verb;
            if (clause[i].EndsClause() || clause[i] is Tag.Quote || (clause[i].IsFinite() && !mayHaveVerb && !isParticiple)) return -1;
        }

        return -1;
    }

    /// <summary>True when a quotation or a colon follows a cue.</summary>
    public bool OpensContent(int from) => clause[from] is Tag.Colon || OpensQuotation(from) >= 0
        || (clause[from] is Tag.That && clause[from + 1] is not (Tag.Stop or Tag.None));
}
