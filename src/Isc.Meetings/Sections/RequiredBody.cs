using Isc.Bodies;

namespace Isc.Meetings.Sections;

/// <summary>The body that a report's definition names.</summary>
internal static class RequiredBody
{
    /// <exception cref="InvalidOperationException">There is none of that key.</exception>
    public static async Task<BodyName> RequireAsync(this IBodyNames bodies, string key, CancellationToken cancellationToken) =>
        await bodies.FindAsync(key, cancellationToken)
        ?? throw new InvalidOperationException($"The report's definition names body '{key}', which does not exist.");
}
