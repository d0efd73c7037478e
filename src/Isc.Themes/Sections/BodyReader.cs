using Isc.Bodies;
using Isc.Reporting;

namespace Isc.Themes.Sections;

/// <summary>The body a section is asked about.</summary>
internal static class BodyReader
{
    /// <exception cref="InvalidOperationException">The definition names a body that does not exist.</exception>
    public static async Task<BodyName> OfAsync(this IBodyNames bodies, SectionRequest request, CancellationToken cancellationToken)
    {
        var key = request.Setting("body");
        return await bodies.FindAsync(key, cancellationToken)
            ?? throw new InvalidOperationException($"The report's definition names body '{key}', which does not exist.");
    }
}
