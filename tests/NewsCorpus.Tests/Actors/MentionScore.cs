using NewsCorpus.Reading.Actors;

namespace NewsCorpus.Tests.Actors;

/// <summary>Counts matches of overlapping span and equal actor, each mention once, and of readings among them.</summary>
internal sealed class MentionScore
{
    private int _gold;
    private int _system;
    private int _matched;
    private int _reading;

    public double F1 => 2.0 * _matched / (_gold + _system);

    public double Reading => (double)_reading / _matched;

    public void Add(IReadOnlyList<GoldMention> gold, IEnumerable<ActorMention> system)
    {
        var open = system.ToList();
        (_gold, _system) = (_gold + gold.Count, _system + open.Count);
        foreach (var wanted in gold)
        {
            var match = open.Find(found => found.Actor == wanted.Actor
                && found.Span.Start < wanted.End && wanted.Start < found.Span.End);
            if (match is null) continue;
            open.Remove(match);
            _matched++;
            if (match.Reading.ToString().Equals(wanted.Reading, StringComparison.OrdinalIgnoreCase)) _reading++;
        }
    }
}
