using Isc.Escalation.Data;
using Isc.Text;

namespace Isc.Escalation.Raising;

/// <summary>What is wrong with a new issue, by field.</summary>
internal static class RaiseCheck
{
    public static Problems Of(RaiseRequest request)
    {
        var problems = new Problems()
            .When(request.Title is null, "title", "Title")
            .When(Longer(request.Title, Limits.Title), "title", "TooLong", Limits.Title)
            .When(request.Question is null, "question", "Question")
            .When(Longer(request.Question, Limits.Question), "question", "TooLong", Limits.Question)
            .When(Longer(request.Background, Limits.Background), "background", "TooLong", Limits.Background)
            .When(string.IsNullOrWhiteSpace(request.Theme), "theme", "Theme")
            .When(!Enum.IsDefined(request.Class), "class", "Class")
            .When(request.Options.Count > Limits.Listed || request.Options.Any(o => Longer(o, Limits.Question)), "options",
                "Options", Limits.Listed, Limits.Question)
            .When(request.Links.Count > Limits.Listed, "links", "AtMost", Limits.Listed)
            .When(request.Readers.Count > 100, "readers", "AtMost", 100);
        foreach (var (place, link) in request.Links.Index())
            Link(problems, $"links[{place}].", link);
        return problems;
    }

    /// <summary>What is wrong with a link; <paramref name="at"/> stands before the names of its fields.</summary>
    public static Problems Link(Problems problems, string at, LinkRequest link) => problems
        .When(link.Kind is null || !Enum.IsDefined(link.Kind.Value), at + "kind", "LinkKind", string.Join(", ", Enum.GetNames<LinkKind>()))
        .When(string.IsNullOrWhiteSpace(link.Key) || link.Key.Length > 100, at + "key", "LinkKey", 100)
        .When(Longer(link.Title, Limits.Title), at + "title", "TooLong", Limits.Title)
        // A path of ours, so that no issue leads away from here.
        .When(link.Path is { } path && (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || path.Contains('\\') || path.Any(char.IsControl) || path.Length > 300),
            at + "path", "LinkPath");

    private static bool Longer(LocalizedText? text, int most) => text?.Versions.Values.Any(v => v.Length > most) == true;
}
