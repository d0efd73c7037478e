using Isc.Access;
using Isc.Web;

namespace Isc.Meetings.Access;

/// <summary>Reads the class of confidentiality that someone gives.</summary>
internal static class ClassCheck
{
    /// <summary>Refuses a word that is no class, and a class that whoever gives it could not read.</summary>
    public static Problems Class(this Problems problems, string? given, Actor actor, string field = "class")
    {
        if (given is null)
            return problems;
        if (!Kebab<Classification>.TryRead(given, out var known))
            return problems.Refuse(true, field, "Problem_Choice", Kebab<Classification>.All);
        return GivenClass.ProblemOf(known, actor) is { } problem ? problems.Add(field, problem) : problems;
    }
}
