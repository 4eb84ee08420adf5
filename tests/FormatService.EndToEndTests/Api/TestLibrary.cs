namespace FormatService.EndToEndTests.Api;

/// <summary>A folder of leaflets, written for the tests and gone after them.</summary>
public sealed class TestLibrary : IDisposable
{
    public TestLibrary()
    {
        Write("inhaler/leaflet.md", Sources.Leaflet("inhaler", "Taking your inhaler", "reference: Y/064"));
        Write("inhaler/leaflet.cy.md", Sources.Leaflet("inhaler", "Defnyddio eich anadlydd", "reference: Y/064", language: "cy"));
        Write("plaster-care/leaflet.md", Sources.Leaflet("plaster-care", "Looking after your plaster", "reference: O/12", nextReview: "2026-02-01"));
        Write("draft-leaflet/leaflet.md", Sources.Leaflet("draft-leaflet", "Not yet approved", "", status: "draft"));
        Write("withdrawn-leaflet/leaflet.md", Sources.Leaflet("withdrawn-leaflet", "No longer given out", "", status: "withdrawn"));
        Write("picture/leaflet.md", Sources.Leaflet("picture", "A leaflet with a picture", "", body: "![A red square](pictures/square.png)"));
        Write("picture/pictures/square.png", Sources.RedSquare);
        Write("secret.txt", "not a leaflet"u8.ToArray());
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("formatservice-library-").FullName;

    public void Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public void Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
