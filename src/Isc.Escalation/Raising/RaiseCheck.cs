using Isc.Escalation.Data;
using Isc.Text;

namespace Isc.Escalation.Raising;

/// <summary>What is wrong with a new issue, by field.</summary>
internal static class RaiseCheck
{
    public static Problems Of(RaiseRequest request)
    {
        var problems = new Problems()
            .When(request.Title is null, "title", "Give it a title.")
            .When(Longer(request.Title, Limits.Title), "title", $"At most {Limits.Title} characters.")
            .When(request.Question is null, "question", "Say what is to be decided.")
            .When(Longer(request.Question, Limits.Question), "question", $"At most {Limits.Question} characters.")
            .When(Longer(request.Background, Limits.Background), "background", $"At most {Limits.Background} characters.")
            .When(string.IsNullOrWhiteSpace(request.Theme), "theme", "Say in which theme it arises.")
            .When(!Enum.IsDefined(request.Class), "class", "There is no such class.")
            .When(request.Options.Count > Limits.Listed || request.Options.Any(o => Longer(o, Limits.Question)), "options",
                $"At most {Limits.Listed} options of at most {Limits.Question} characters.")
            .When(request.Links.Count > Limits.Listed, "links", $"At most {Limits.Listed} links.")
            .When(request.Readers.Count > 100, "readers", "At most 100 readers.");
        foreach (var (place, link) in request.Links.Index())
            Link(problems, $"links[{place}].", link);
        return problems;
    }

    private static void Link(Problems problems, string at, LinkRequest link) => problems
        .When(link.Kind is null || !Enum.IsDefined(link.Kind.Value), at + "kind", $"A link leads to one of {string.Join(", ", Enum.GetNames<LinkKind>())}.")
        .When(string.IsNullOrWhiteSpace(link.Key) || link.Key.Length > 100, at + "key", "Name the record, in at most 100 characters.")
        .When(Longer(link.Title, Limits.Title), at + "title", $"At most {Limits.Title} characters.")
        // A path of ours, so that no issue leads away from here.
        .When(link.Path is { } path && (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || path.Contains('\\') || path.Any(char.IsControl) || path.Length > 300),
            at + "path", "A path begins with one slash and stays on this site.");

    private static bool Longer(LocalizedText? text, int most) => text?.Versions.Values.Any(v => v.Length > most) == true;
}
