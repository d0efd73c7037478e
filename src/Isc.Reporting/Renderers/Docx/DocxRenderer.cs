namespace Isc.Reporting.Renderers.Docx;
internal sealed class DocxRenderer : IReportRenderer
{
    public string Format => "docx";
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken) => throw new NotSupportedException();
}
