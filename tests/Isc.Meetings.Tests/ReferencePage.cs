using System.Text;
using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Actions;
using Isc.Meetings.Agenda;
using Isc.Meetings.Consulting;
using Isc.Meetings.Life;
using Isc.Meetings.Machines;
using Isc.Meetings.Minuting;

namespace Isc.Meetings.Tests;

/// <summary>The page docs/reference/meetings.md, made from the tables.</summary>
internal static class ReferencePage
{
    public static string Make() => new StringBuilder("""
        # State tables of the meetings kernel

        Made from the tables in the code, which the guards, the routes and the API's `allowed` read too; a test compares this page with them. What is not a row is refused.

        """)
        .Append(Of("Meeting", MeetingLife.Machine))
        .Append(Of("Agenda item", AgendaItemLife.Machine))
        .Append(Of("Action", ActionLife.Machine))
        .Append(Of("Minutes", MinutesLife.Machine))
        .Append(Of("Consultation", ConsultationLife.Machine))
        .ToString();

    private static string Of<TState, TTrigger>(string title, Machine<TState, TTrigger> machine)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var page = new StringBuilder().Append("\n## ").Append(title).Append("\n\n| from | trigger | to | who | guard | effect |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in machine.Table)
        {
            page.Append("| ").AppendJoin(" | ", row.From is { } from ? Kebab<TState>.Of(from) : "–", Kebab<TTrigger>.Of(row.Trigger), Kebab<TState>.Of(row.To), WhoOf(row.Permission, row.Relation), row.Guard ?? "", row.Effect ?? "")
                .Append(" |\n");
        }

        return page.ToString();
    }

    private static string WhoOf(string permission, Relation relation)
    {
        var roles = string.Join(", ", new MeetingsPermissions().Permissions.Single(p => p.Name == permission).Roles);
        return relation switch
        {
            Relation.Proposer => "whoever proposed it, " + Roles.Chair,
            Relation.Owner => "its owner: " + roles,
            Relation.NotDoer => roles + ", never who did it",
            _ => roles,
        };
    }
}
