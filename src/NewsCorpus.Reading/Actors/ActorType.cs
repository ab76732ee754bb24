namespace NewsCorpus;

/// <summary>What kind of thing a name names.</summary>
public enum ActorType
{
    /// <summary>A state or territory.</summary>
    State,

    /// <summary>An organisation, body or armed group.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place that is not a state.</summary>
    Place,

    /// <summary>A news outlet or agency.</summary>
    Outlet,

    /// <summary>A group of states ("the West").</summary>
    Bloc,
}
