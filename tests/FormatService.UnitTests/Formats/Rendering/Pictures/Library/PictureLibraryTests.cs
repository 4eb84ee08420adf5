using FormatService.Formats.Rendering.Pictures.Library;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Library;

/// <summary>Finding pictures, and an organisation's own in front of ours.</summary>
public sealed class PictureLibraryTests : IDisposable
{
    private const string Head = "file\tconcepts\tset\tauthor\tlicence\tattribution\tsha256\tallowed\n";
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0H8V8H0Z\" fill=\"#c00\"/></svg>";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pictures");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("doctor", "doctor")]
    [InlineData(" Blood Test ", "test-tubes")]
    [InlineData("BLOOD_TEST", "test-tubes")]
    [InlineData("test-tubes", "test-tubes")]
    [InlineData("A&E", "accident-and-emergency")]
    public void A_picture_is_found_by_what_it_shows_and_by_its_name_in_any_case(string name, string id) =>
        Assert.Equal(id, PictureLibrary.Ours.Find(name)?.Id);

    [Theory]
    [InlineData("docter", "doctor")]
    [InlineData("blod test", "blood test")]
    public void Where_there_is_none_the_nearest_are_named(string name, string near)
    {
        Assert.Null(PictureLibrary.Ours.Find(name));
        Assert.Equal(near, PictureLibrary.Ours.Near(name)[0]);
    }

    [Fact]
    public void A_picture_of_ones_own_takes_the_place_of_ours_of_the_same_concept_or_name()
    {
        Put("photo1.svg", Svg);
        Put("nurse.svg", Svg);
        Put(LicenceTable.FileName, Head + "photo1.svg\tdoctor, GP\tOur photos\tA. Jones\tOur own\t© Our Trust\t\tyes\nnurse.svg\t\tOur photos\tA. Jones\tOur own\t\t\tyes\n");

        var library = PictureLibrary.Load(_folder.FullName);

        Assert.Equal("photo1", library.Find("Doctor")!.Id);
        Assert.Equal("photo1", library.Find("gp")!.Id);
        Assert.Equal("Our photos", library.Find("nurse")!.Licence!.Set);
        Assert.Equal("Health Icons", library.Find("blood test")!.Licence!.Set);
        Assert.Equal("© Our Trust", library.Find("doctor")!.Licence!.Attribution);
        Assert.Null(library.Find("nurse")!.Licence!.Attribution);
        Assert.False(library.Find("doctor")!.IsOneColour);
    }

    [Fact]
    public void A_picture_without_a_row_or_whose_row_speaks_of_another_file_has_no_licence()
    {
        Put("doctor.svg", Svg);
        Put("nurse.svg", Svg);
        Put(LicenceTable.FileName, Head + $"nurse.svg\t\tSet\tAuthor\tLicence\t\t{new string('0', 64)}\tyes\n");

        var library = PictureLibrary.Load(_folder.FullName);

        Assert.Null(library.Find("doctor")!.Licence);
        Assert.Null(library.Find("nurse")!.Licence);
    }

    [Fact]
    public void The_fingerprint_changes_with_every_picture_and_every_word_of_the_table()
    {
        Put("doctor.svg", Svg);
        Put(LicenceTable.FileName, Head + "doctor.svg\t\tSet\tAuthor\tLicence\t\t\tyes\n");
        var first = PictureLibrary.Load(_folder.FullName).Fingerprint;
        Put("doctor.svg", Svg.Replace("#c00", "#0c0", StringComparison.Ordinal));
        var second = PictureLibrary.Load(_folder.FullName).Fingerprint;
        Put(LicenceTable.FileName, Head + "doctor.svg\t\tSet\tAuthor\tLicence\t\t\tno\n");
        var third = PictureLibrary.Load(_folder.FullName).Fingerprint;

        Assert.Equal(4, new HashSet<string> { first, second, third, PictureLibrary.Ours.Fingerprint }.Count);
        Assert.Equal(third, PictureLibrary.Load(_folder.FullName).Fingerprint);
    }

    [Theory]
    [InlineData(null, "There is no")]
    [InlineData("file\tset\n", "author, licence, allowed")]
    [InlineData(Head + "doctor.svg\t\tSet\t\tLicence\t\t\tyes\n", "line 2, says nothing under “author”")]
    [InlineData(Head + "# ours\ndoctor.svg\t\tSet\tAuthor\tLicence\t\t\tperhaps\n", "line 3, says “perhaps” under “allowed”. Write yes or no.")]
    [InlineData(Head + "gone.svg\t\tSet\tAuthor\tLicence\t\t\tyes\n", "a row for “gone.svg”, which is not there")]
    [InlineData(Head + "doctor.svg\t\tSet\tAuthor\tLicence\t\t\tyes\ndoctor.svg\t\tSet\tAuthor\tLicence\t\t\tno\n", "two rows for “doctor.svg”")]
    public void A_table_that_cannot_be_read_says_where_and_why(string? table, string part)
    {
        Put("doctor.svg", Svg);
        if (table is not null)
        {
            Put(LicenceTable.FileName, table);
        }

        Assert.Contains(part, Assert.Throws<PictureLibraryException>(() => PictureLibrary.Load(_folder.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var folder = Path.Combine(_folder.FullName, "none");

        Assert.Contains(folder, Assert.Throws<PictureLibraryException>(() => PictureLibrary.Load(folder)).Message, StringComparison.Ordinal);
    }

    private void Put(string name, string content) => File.WriteAllText(Path.Combine(_folder.FullName, name), content);
}
