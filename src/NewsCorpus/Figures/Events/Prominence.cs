using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus.Charts;

/// <summary>How much of the story the actors are that the words of an event name, and whether much happens in it.</summary>
internal sealed class Prominence
{
    private static readonly WordSet Soft = WordSet.Named("verbs-of-little-note");

    private static readonly WordSet Opinions = WordSet.Named("verbs-of-opinion");

    // What so many texts date is an event, though somebody only says something.
    private const int ManyTexts = 3;

    private readonly Dictionary<string, AnnotatedDocument> _documents;
    private readonly Dictionary<string, double> _shares;

    public Prominence(Corpus corpus)
    {
        _documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _shares = corpus.Documents.SelectMany(document => document.Actors.Where(ActorSpans.IsParty)
                .Select(mention => mention.Actor).Distinct(StringComparer.Ordinal))
            .CountBy(actor => actor, StringComparer.Ordinal)
            .ToDictionary(actor => actor.Key, actor => (double)actor.Value / corpus.Documents.Count, StringComparer.Ordinal);
    }

    /// <summary>Whether more happens than that somebody looks, speaks or goes on.</summary>
    public bool IsOfNote(ChronologyRow row)
    {
        var actions = _documents[row.Document].Actions;
        for (var i = OrderedSearch.FirstAtLeast(actions, action => action.Span.Start, row.Start);
            i < actions.Count && actions[i].Span.Start < row.End; i++)
        {
            if (actions[i].Span.End <= row.End) return true;
        }

        return !row.What!.Split(' ').Any(word => Soft.Has(word));
    }

    /// <summary>
    /// Whether somebody only says what he thinks of it, or what has been done ("have sent a clear message"), which has no day; three texts
    /// that date a speech make it an event.
    /// </summary>
    public static bool IsOpinion(ChronologyRow row) => row.Mentions < ManyTexts
        && row.What!.Split(' ').Any(word => Opinions.Has(word) || word is "has" or "have");

    /// <summary>The shares of the texts that name each of its actors, added up.</summary>
    public double Of(ChronologyRow row) => _documents[row.Document].ActorsWithin(new TextSpan(row.Start, row.End))
        .Select(mention => mention.Actor).Distinct(StringComparer.Ordinal).Sum(actor => _shares.GetValueOrDefault(actor));
}
