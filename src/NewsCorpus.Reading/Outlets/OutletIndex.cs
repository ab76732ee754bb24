using System.Collections.Frozen;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>A news outlet or agency of the dictionary.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Name">Its name as it writes it.</param>
/// <param name="Country">ISO 3166 alpha-3 id of the state it sits in; empty where unknown.</param>
/// <param name="Kind"><c>wire</c>, <c>paper</c>, <c>magazine</c>, <c>broadcaster</c>, <c>state-media</c>, <c>online</c> or
/// <c>aggregator</c>; empty where unknown.</param>
internal sealed record Outlet(string Id, string Name, string Country, string Kind);

/// <summary>The outlets of a dictionary, found by id, name, web domain or URL. Immutable.</summary>
internal sealed class OutletIndex
{
    private readonly FrozenDictionary<string, Outlet> _byId;
    private readonly FrozenDictionary<string, Outlet> _byName;
    private readonly FrozenDictionary<string, Outlet> _byDomain;

    /// <summary>Indexes the outlets of a dictionary. Of two with one name or domain the first counts.</summary>
    public OutletIndex(LexiconTables lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var byId = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        var byName = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        var byDomain = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        foreach (var table in new[] { "actors", "outlets" })
        {
            foreach (var row in lexicon.Rows(table))
            {
                if (ActorTables.TypeOf(table, row) != ActorType.Outlet) continue;
                var outlet = new Outlet(row["id"], row["name"], row["country"], row["kind"]);
                byId.TryAdd(outlet.Id, outlet);
                foreach (var name in row.List("aliases").Prepend(outlet.Name)) byName.TryAdd(Key(name), outlet);
                foreach (var domain in row.List("domains")) byDomain.TryAdd(domain.ToLowerInvariant(), outlet);
            }
        }

        (_byId, _byName, _byDomain) = (byId.ToFrozenDictionary(), byName.ToFrozenDictionary(), byDomain.ToFrozenDictionary());
    }

    /// <summary>The outlet of an id; null where there is none.</summary>
    public Outlet? this[string id] => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The outlet meant by an id, a name ("Guardian", "The Guardian"), a domain ("news.bbc.co.uk") or a URL; null where
    /// the dictionary has none. Case, accents and a leading article do not matter; a domain covers its subdomains.
    /// </summary>
    public Outlet? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        return _byId.GetValueOrDefault(trimmed) ?? _byName.GetValueOrDefault(Key(trimmed)) ?? FindHost(trimmed);
    }

    private Outlet? FindHost(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var host = text[(scheme < 0 ? 0 : scheme + 3)..];
        var end = host.AsSpan().IndexOfAny("/?#: ");
        if (end >= 0) host = host[..end];
        host = host.ToLowerInvariant();
        while (host.Contains('.', StringComparison.Ordinal))
        {
            if (_byDomain.TryGetValue(host, out var outlet)) return outlet;
            host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..];
        }

        return null;
    }

    private static string Key(string name)
    {
        var folded = LetterFolding.Fold(name);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }
}
