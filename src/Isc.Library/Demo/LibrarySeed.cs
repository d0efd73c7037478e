using System.Text.Json;
using Isc.Contributions;
using Isc.Data;
using Isc.Library.Data;

namespace Isc.Library.Demo;

/// <summary>The documents that the two source reports name, and where they were submitted.</summary>
internal sealed class LibrarySeed(LibraryDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var documents = Read<DocumentSeed>("documents");
        return await context.AddMissingAsync(documents.Select(seed => seed.ToDocument()), cancellationToken)
            + await context.AddMissingAsync(documents.SelectMany(seed => seed.ToStates()), cancellationToken)
            + await context.AddMissingAsync(Read<SubmissionSeed>("submissions").Select(seed => seed.ToSubmission()), cancellationToken)
            + await context.AddMissingAsync(Read<AccessSeed>("access").Select(seed => seed.ToDefaultClass()), cancellationToken);
    }

    private static List<T> Read<T>(string file)
    {
        using var stream = typeof(LibrarySeed).Assembly.GetManifestResourceStream($"Demo/{file}.json")!;
        return JsonSerializer.Deserialize<List<T>>(stream, JsonText.Options)!;
    }
}
