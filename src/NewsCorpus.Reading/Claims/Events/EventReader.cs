using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds what each date in a statement dates. A date inside a noun phrase dates that phrase ("the 2024 pact"); one behind a
/// noun phrase that a preposition leads in dates that phrase, too ("since the invasion in 2022"); else it dates its clause.
/// </summary>
internal sealed class EventReader(LexiconTables lexicon)
{
    private readonly ActWords _words = new(lexicon);
    private readonly Dictionary<string, string> _surnames = lexicon.Rows("persons").Where(row => row["surname"].Length > 0)
        .GroupBy(row => row["id"], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Last()["surname"], StringComparer.Ordinal);

    /// <summary>The dated events of a statement; none where it denies, doubts, wishes or asks.</summary>
    public IReadOnlyList<DatedEvent> Read(ClaimStatement statement)
    {
        if (statement.PointsBack || statement.Position is not (Position.Asserts or Position.Confirms or Position.Pledges)) return [];
        var document = statement.Document;
        var dates = document.Dates.Where(date => StatementDates.IsPlaced(date) && statement.Content.Any(span => span.Contains(date.Span))).ToList();
        if (dates.Count == 0) return [];
        var list = new WordList(document, new SentenceTags(document.Grammar), _words.Synonyms, statement.Content);
        var names = new NameKeys(document, _words.Parties);
        var finder = new DatedPhrase(list, names, _words);
        var labels = new EventLabel(document, _words, _surnames);
        var events = new List<DatedEvent>();
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            var at = Enumerable.Range(0, list.Count).FirstOrDefault(position => date.Span.Contains(list.Span(position)), -1);
            if (at < 0) continue;
            var (earliest, latest, isStretch) = DateBounds.Of(list, at, date, i + 1 < dates.Count ? dates[i + 1] : null, statement.Document.Document.Published);
            var phrase = finder.At(at);
            if (phrase is { } found)
            {
                if (!found.IsEvent) continue;
                var act = Noun(statement, list, found);
                if (act is null) continue;
                events.Add(new DatedEvent(statement, list.Span(found.First, found.End), labels.OfNoun(list, found, act, date), act, date, earliest, latest)
                {
                    Before = found.IsFollowed ? labels.OfSubject(list) : null,
                });
                if (!found.IsSince) continue;
                (earliest, latest, isStretch) = (date.Earliest, null, true);
            }

            if (ClauseOf(statement, date, isStretch) is not { } clause) continue;
            events.Add(new DatedEvent(statement, clause.Span, labels.OfClause(list, clause, date, statement), clause, date, earliest, latest) { IsStretch = isStretch });
        }

        return events;
    }

    // The act whose clause holds the date; a date before all of them belongs to the first.
    private static Act? ClauseOf(ClaimStatement statement, DateMention date, bool isStretch)
    {
        var acts = statement.Stands.Select(stand => stand.Act).Where(act => act is { IsNominal: false, IsNegated: false, Mood: Mood.Fact or Mood.Future }).ToList();
        var act = acts.LastOrDefault(act => act.Span.Start <= date.Span.Start) ?? acts.FirstOrDefault();
        return act is null || (act.IsState && !isStretch && act.Keys.All(key => key.StartsWith("be ", StringComparison.Ordinal)) && act.Span.Start > date.Span.Start) ? null : act;
    }

    private Act? Noun(ClaimStatement statement, WordList list, DatedPhrase.Found found)
    {
        var names = new NameKeys(statement.Document, _words.Parties);
        var part = new WordList(statement.Document, new SentenceTags(statement.Document.Grammar), _words.Synonyms, [list.Span(found.First, found.End)]);
        return new ActReader(part, names, _words.Synonyms, _words.ClaimWords, null).Read(Mood.Fact).Acts.FirstOrDefault(act => act.IsNominal);
    }
}
