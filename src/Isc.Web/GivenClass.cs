using Isc.Access;
using Isc.Text;
using Isc.Web.Text;

namespace Isc.Web;

/// <summary>Nobody gives a record a class that they could not read: it would be gone from their own sight.</summary>
public static class GivenClass
{
    private static readonly PlainTexts Words = new(typeof(Texts));

    /// <summary>Why someone may not give a class, in the reader's language; null where they may, or give none.</summary>
    public static string? ProblemOf(Classification? given, Actor actor) =>
        given is { } level && !actor.Readable.Contains(level) ? Words.Say("Problem_OwnSight") : null;
}
