namespace NewsCorpus.Reading.Statements.Content;

/// <summary>What kind of content a cue has, which decides where it ends.</summary>
internal enum ContentShape
{
    /// <summary>A clause: it runs on to the end of the sentence unless another statement begins.</summary>
    Clause,

    /// <summary>A noun phrase or infinitive: a coordinated verb of the cue's own clause ends it.</summary>
    Object,

    /// <summary>After an -ing cue: a coordinated -ing form ends it too.</summary>
    InParticiple,

    /// <summary>After a verb that describes the subject ("claims denying …", "two who oppose …"): the main verb ends it.</summary>
    InSubject,

    /// <summary>A clause in the subject ("allegations that … were denied", "voters who say …"): the next verb ends it.</summary>
    SubjectClause,

    /// <summary>The cue stands in a relative clause; the verb of the main clause follows a comma.</summary>
    InRelative,

    /// <summary>The cue stands in a clause that opens the sentence; a comma ends it.</summary>
    ToComma,

    /// <summary>The object of a noun ("his call for talks"): a verb or a comma ends it.</summary>
    Phrase,
}
