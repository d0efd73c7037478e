namespace Isc.Host.Tests.Facts;

/// <summary>Asks a server for a report as a Word document.</summary>
internal static class Documents
{
    public static async Task<Stream> DocumentAsync(this IscServer server, SourceReport report, string language = "en")
    {
        using var client = await server.CallerAsync();
        return new MemoryStream(await client.GetByteArrayAsync(
            $"api/v1/reports/{report.Key}/document?format=docx&since={report.Since}&as-of={report.AsOf}&language={language}",
            TestContext.Current.CancellationToken));
    }
}
