using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>What an item to add or to change must say.</summary>
internal static class AgendaItemCheck
{
    public static Problems Of(AgendaItemRequest request, Actor actor) => new Problems()
        .Refuse(request.Title is null, "title", "Problem_Missing")
        .Refuse(IsLong(request.Title), "title", "Problem_TooLong", Limits.Title)
        .Refuse(request.Presenter?.Length > Limits.Place, "presenter", "Problem_TooLong", Limits.Place)
        .Refuse(request.Minutes is < 1 or > Limits.Minutes, "minutes", "Problem_Between", 1, Limits.Minutes)
        .Refuse(request.Place < 1, "place", "Problem_Between", 1, Limits.Items)
        .Refuse(request.Kind is not null && !Kebab<AgendaItemKind>.TryRead(request.Kind, out _), "kind", "Problem_Choice", Kebab<AgendaItemKind>.All)
        .Refuse(request.Expected is not null && !Kebab<ExpectedResult>.TryRead(request.Expected, out _), "expected", "Problem_Choice", Kebab<ExpectedResult>.All)
        .Class(request.Class, actor)
        .Refuse(request.Sources?.Count > Limits.Documents || request.Sources?.Any(key => key is not { Length: > 0 and <= 60 }) == true, "sources", "Problem_AtMost", Limits.Documents)
        .Refuse(request.Documents?.Count > Limits.Documents, "documents", "Problem_AtMost", Limits.Documents)
        .Refuse(request.Documents?.Any(d => d is null || (d.Symbol is null) == (d.Document is null)) == true, "documents", "Problem_DocumentNamed");

    private static bool IsLong(LocalizedText? text) => text?.Versions.Values.Any(version => version.Length > Limits.Title) == true;
}
