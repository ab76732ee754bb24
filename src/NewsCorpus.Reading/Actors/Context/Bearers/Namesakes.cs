using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;

namespace NewsCorpus.Reading.Actors.Context.Bearers;

/// <summary>Tells fathers and sons of one name apart.</summary>
internal static class Namesakes
{
    /// <summary>
    /// "Trump" is Donald Trump and not Donald Trump Jr., "Marcos" the president and not his father, unless the text names the
    /// other.
    /// </summary>
    public static void RemoveNamesakes(List<Alias> bearers)
    {
        var serving = bearers.FindAll(alias => alias.Actor.Offices.Any(office => office.Until is null));
        bearers.RemoveAll(alias => !serving.Contains(alias) && serving.Exists(other => IsNamesake(alias.Actor.Name, other.Actor.Name)));
    }

    /// <summary>The bare surname of "Donald Trump Jr." is his father's where the text names both.</summary>
    public static void RemoveJuniors(List<Alias> known) => known.RemoveAll(alias => WithoutSuffix(alias.Actor.Name) != alias.Actor.Name
        && known.Exists(other => other.Actor.Name == WithoutSuffix(alias.Actor.Name)));

    /// <summary>"Donald Trump" of "Donald Trump Jr.".</summary>
    public static string WithoutSuffix(string name) =>
        name.LastIndexOf(' ') is > 0 and var at && OtherNames.IsSuffix(name.AsSpan(at + 1).TrimEnd('.')) ? name[..at] : name;

    private static bool IsNamesake(string name, string other) => WithoutSuffix(name) == WithoutSuffix(other);
}
