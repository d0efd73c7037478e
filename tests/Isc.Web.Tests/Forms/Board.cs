namespace Isc.Web.Tests.Forms;

/// <summary>The one note that the fixture page changes, and how often it was changed.</summary>
internal sealed class Board
{
    public string? Title { get; set; } = "First <title>";

    public string? Text { get; set; } = "\nBegins with an empty line";

    public string? Colour { get; set; } = "red";

    public DateOnly? Day { get; set; }

    public bool Urgent { get; set; }

    public IReadOnlyList<string> Sectors { get; set; } = ["T"];

    public int Version { get; set; } = 1;

    public HashSet<Guid> Keys { get; } = [];
}
