using Isc.Access;

namespace Isc.Meetings.Access;

/// <summary>Which class of confidentiality someone may give.</summary>
internal static class ClassCheck
{
    /// <summary>Refuses a word that is no class, and a class that whoever gives it could not read.</summary>
    public static Problems Class(this Problems problems, string? given, Actor actor, string field = "class") => problems
        .Refuse(given is not null && !Kebab<Classification>.TryRead(given, out _), field, "Problem_Choice", Kebab<Classification>.All)
        .Refuse(Kebab<Classification>.TryRead(given, out var known) && !actor.Readable.Contains(known), field, "Problem_OwnSight");
}
