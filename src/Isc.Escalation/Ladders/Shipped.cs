using System.Text.Json;
using Isc.Data;
using Isc.Escalation.Calendars;

namespace Isc.Escalation.Ladders;

/// <summary>Edition 1 of the ladder and of the calendar. What ships is never edited, since levels that began by it refer to it: a change is edition 2.</summary>
internal sealed class Shipped
{
    public const string Ladder = "default";
    public const string Calendar = "geneva";
    public const int Number = 1;

    public LadderRules LadderRules { get; } = Read<LadderRules>("ladder");

    public CalendarRules CalendarRules { get; } = Read<CalendarRules>("geneva");

    private static T Read<T>(string name)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream($"Shipped/{name}.json")!;
        return JsonSerializer.Deserialize<T>(stream, JsonText.Options)!;
    }
}
