namespace Isc.Mail.Composing;

/// <summary>An iCalendar object with what mail programs must be told of it beside.</summary>
/// <param name="Uid">The event it speaks of.</param>
/// <param name="Method">REQUEST, CANCEL or PUBLISH.</param>
/// <param name="Content">The object.</param>
internal sealed record AttachedCalendar(string Uid, string Method, string Content)
{
    /// <summary>What was asked for, with the one it is sent to as the attendee: mail programs show an invitation only to its guests.</summary>
    public static AttachedCalendar Of(string content, string to)
    {
        var method = Value(content, "METHOD:") ?? "PUBLISH";
        return new(Value(content, "UID:") ?? "", method, method == "PUBLISH" ? content : content.Replace(
            "END:VEVENT\r\n", $"ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{to}\r\nEND:VEVENT\r\n", StringComparison.Ordinal));
    }

    private static string? Value(string content, string property) => content.Split("\r\n")
        .FirstOrDefault(line => line.StartsWith(property, StringComparison.Ordinal))?[property.Length..].Trim();
}
